-- What a partner and the admins write to each other about a commitment. The words are sealed under the campaign's key and go
-- with it.
create table commitment_message (
    id            uuid not null,
    commitment_id uuid not null,
    at            timestamptz not null,
    said_by       uuid not null,
    from_partner  boolean not null,
    words         bytea not null,
    constraint commitment_message_pk primary key (id),
    constraint commitment_message_commitment foreign key (commitment_id) references commitment (id) on delete cascade
);
create index commitment_message_commitment on commitment_message (commitment_id, at);
