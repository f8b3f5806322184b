-- One row a mail: the hash of the secret in its link, whose page it opens, and the mail itself, so that both die with
-- the person.
create table link_token (
    hash        bytea not null,
    purpose     text not null,
    campaign_id uuid not null,
    person_id   uuid not null,
    mail_id     uuid not null,
    expires_at  timestamptz not null,
    constraint link_token_pk primary key (hash),
    constraint link_token_person foreign key (person_id) references person (id) on delete cascade
);
create index link_token_of_person on link_token (person_id);
create index link_token_expires_at on link_token (expires_at);
