-- What an account did. Append-only: the application may add and read, not change or remove.
create table journal_entry (
    id           uuid not null,
    at           timestamptz not null,
    actor_id     uuid not null,
    subject_kind text not null,
    subject_id   uuid not null,
    campaign_id  uuid,
    message_key  text not null,
    arguments    text[] not null,
    reason       text,
    constraint journal_entry_pk primary key (id)
);
create index journal_entry_subject on journal_entry (subject_kind, subject_id, at desc);
create index journal_entry_campaign on journal_entry (campaign_id, at desc);
revoke update, delete on journal_entry from ${application};
