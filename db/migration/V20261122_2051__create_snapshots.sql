-- What anybody may see: the only source of public numbers. A cell without a row has no number.
create table count_snapshot (
    action_id   uuid not null,
    cell        text not null,
    campaign_id uuid not null,
    value       int not null,
    constraint count_snapshot_pk primary key (action_id, cell),
    constraint count_snapshot_rounded check (value >= 10 and value % 5 = 0)
);

-- The published total at the end of each day on which it moved; null when it went back under ten.
create table count_day (
    action_id   uuid not null,
    day         date not null,
    campaign_id uuid not null,
    total       int,
    constraint count_day_pk primary key (action_id, day),
    constraint count_day_rounded check (total >= 10 and total % 5 = 0)
);
