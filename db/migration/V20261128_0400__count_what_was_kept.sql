-- What people answered after the day, added up: a row is how many gave one answer, or gave it from one state, for one way or
-- through one partner. Of a person nothing is kept but that they answered. basis is the number behind what was last shown,
-- looked the number at the publisher's last look.
create table count_kept (
    action_id   uuid not null,
    cell        text not null,
    campaign_id uuid not null,
    people      int not null,
    basis       int not null default 0,
    looked      int not null default 0,
    constraint count_kept_pk primary key (action_id, cell)
);

-- The publisher's last look at an action's answers, and the groups of numbers that were held back then.
create table count_kept_round (
    action_id uuid not null,
    looked_at timestamptz not null,
    held      text[] not null,
    constraint count_kept_round_pk primary key (action_id)
);

alter table pledge add column answered boolean not null default false;
