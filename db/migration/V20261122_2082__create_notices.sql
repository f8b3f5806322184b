-- What people are told after publishing: a notice, a change, a cancellation. "before" is what an undo brings back.
create table action_notice (
    id              uuid not null,
    action_id       uuid not null,
    kind            text not null,
    text            jsonb not null,
    posted_at       timestamptz not null,
    mail_not_before timestamptz not null,
    before          jsonb,
    constraint action_notice_pk primary key (id),
    constraint action_notice_action foreign key (action_id) references action (id) on delete cascade,
    constraint action_notice_kind check (kind in ('NOTE', 'MOVED', 'CHANGED', 'CANCELLED'))
);
create index action_notice_action on action_notice (action_id, posted_at);
