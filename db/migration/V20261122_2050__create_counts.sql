-- What is on its way: writers append, the folder takes away. No row of it outlives a few seconds.
create table count_delta (
    id          bigint generated always as identity,
    campaign_id uuid not null,
    action_id   uuid not null,
    cell        text not null,
    delta       int not null,
    constraint count_delta_pk primary key (id),
    constraint count_delta_changes check (delta <> 0)
);
-- Thousands of rows come and go a minute on the best day: vacuum by number, not by share.
alter table count_delta set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Exact numbers, for the publisher and organizers. basis is the exact number behind what was last shown.
create table count_cell (
    action_id   uuid not null,
    cell        text not null,
    campaign_id uuid not null,
    exact       int not null,
    basis       int not null default 0,
    constraint count_cell_pk primary key (action_id, cell)
);

-- When an action was last looked at for publishing, and whether its ways are kept back beside its total.
create table count_round (
    action_id   uuid not null,
    campaign_id uuid not null,
    due         boolean not null,
    looked_at   timestamptz,
    counted_at  timestamptz,
    kept_back   boolean not null default false,
    constraint count_round_pk primary key (action_id)
);
create index count_round_due on count_round (looked_at) where due;
