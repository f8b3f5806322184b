-- What is left when a campaign's retention ends: how many, by way, state and day. No row is about one person's whole
-- choice; a pledge with two ways is counted in two rows, and once in the row without a way.
create table pledge_total (
    action_id uuid not null,
    way_id    uuid,
    state     text not null,
    day       date not null,
    people    int not null,
    constraint pledge_total_once unique nulls not distinct (action_id, way_id, state, day)
);
