-- One dated call of a campaign. A draft may still lack its day; an all-day action in many places has no zone.
create table action (
    id           uuid not null,
    campaign_id  uuid not null,
    slug         text not null,
    kind         text not null,
    state        text not null,
    name         jsonb not null,
    ask          jsonb not null,
    about        jsonb not null,
    exceptions   jsonb not null,
    day          date,
    starts       time,
    ends         time,
    zone         text,
    where_kind   text not null,
    places       jsonb not null,
    link         text,
    contact      jsonb,
    moved_from   date,
    preview_hash bytea,
    version      int not null,
    constraint action_pk primary key (id),
    constraint action_campaign foreign key (campaign_id) references campaign (id),
    constraint action_slug unique (campaign_id, slug),
    constraint action_kind check (kind in ('STRIKE', 'STAY_AWAY', 'WALK_OUT', 'BOYCOTT', 'ASSEMBLY', 'PROTEST',
        'TEACH_IN', 'PLANNING_CALL')),
    constraint action_state check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    constraint action_public_has_day check (state = 'DRAFT' or day is not null),
    constraint action_times_in_zone check (starts is null or zone is not null),
    constraint action_where check (where_kind in ('MANY_PLACES', 'PLACES', 'ONLINE'))
);
create unique index action_preview on action (preview_hash);
create index action_day on action (campaign_id, day);
