-- What an action needs from the coalition, and whether the public may see what is still missing. The version belongs to the
-- form: who saves after somebody else is told.
create table action_need_list (
    action_id   uuid not null,
    campaign_id uuid not null,
    shown       boolean not null default false,
    version     int not null default 0,
    constraint action_need_list_pk primary key (action_id),
    constraint action_need_list_action foreign key (action_id) references action (id) on delete cascade
);
create index action_need_list_campaign on action_need_list (campaign_id);
create table action_need (
    action_id uuid not null,
    kind      text not null,
    quantity  int not null,
    constraint action_need_pk primary key (action_id, kind),
    constraint action_need_list foreign key (action_id) references action_need_list (action_id) on delete cascade,
    constraint action_need_quantity check (quantity between 1 and 1000000)
);
create index commitment_action on commitment (action_id);

-- The same as its public page says it, so that the page asks for nothing more.
alter table action add column missing jsonb not null default '{}';
