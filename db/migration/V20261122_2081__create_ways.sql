-- A way to take part is pledged and counted, so it is never removed once it is public, only offered no longer.
create table action_way (
    id          uuid not null,
    action_id   uuid not null,
    ordinal     int not null,
    text        jsonb not null,
    cannot_stop boolean not null,
    retired     boolean not null,
    constraint action_way_pk primary key (id),
    constraint action_way_action foreign key (action_id) references action (id) on delete cascade
);
create index action_way_action on action_way (action_id, ordinal);
create unique index action_way_one_cannot_stop on action_way (action_id) where cannot_stop;

-- "If you cannot, then …": each names a way of the same action.
create table action_offer (
    id        uuid not null,
    action_id uuid not null,
    way_id    uuid not null,
    ordinal   int not null,
    text      jsonb not null,
    constraint action_offer_pk primary key (id),
    constraint action_offer_action foreign key (action_id) references action (id) on delete cascade,
    constraint action_offer_way foreign key (way_id) references action_way (id)
);
create index action_offer_action on action_offer (action_id, ordinal);
create index action_offer_way on action_offer (way_id);
