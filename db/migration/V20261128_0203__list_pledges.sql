-- What organizers filter by, newest day first.
create index pledge_list on pledge (action_id, day desc, id desc) where state = 'CONFIRMED';
create index pledge_list_of_state on pledge (action_id, place_state, day desc, id desc)
    where state = 'CONFIRMED' and place_state <> '';
create index pledge_list_of_source on pledge (action_id, source, day desc, id desc)
    where state = 'CONFIRMED' and source is not null;
create index pledge_way_of on pledge_way (way_id, pledge_id);

-- How many had confirmed an action at the end of each day on which it was counted: for organizers, to the person.
create table count_exact_day (
    action_id   uuid not null,
    day         date not null,
    campaign_id uuid not null,
    people      int not null,
    constraint count_exact_day_pk primary key (action_id, day)
);
