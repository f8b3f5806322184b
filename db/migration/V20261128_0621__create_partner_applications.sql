-- An organization that asks to join a campaign's coalition. Contact and address are sealed under the campaign's key and
-- go with the answer; whose address was not confirmed, and who was not taken, goes soon after.
create table partner_application (
    id           uuid not null,
    campaign_id  uuid not null,
    name         text not null,
    kind         text not null,
    about        jsonb not null,
    website      text,
    decides      text not null,
    contact      bytea,
    email        bytea,
    language     text not null,
    token_hash   bytea not null,
    state        text not null,
    sent_at      timestamptz not null,
    state_at     timestamptz not null,
    state_reason jsonb not null,
    partner_id   uuid,
    version      int not null,
    constraint partner_application_pk primary key (id),
    constraint partner_application_campaign foreign key (campaign_id) references campaign (id),
    constraint partner_application_partner foreign key (partner_id) references partner (id),
    constraint partner_application_token unique (token_hash),
    constraint partner_application_kind check (kind in ('LABOR', 'FAITH', 'COMMUNITY', 'NONPROFIT', 'STUDENT', 'BUSINESS')),
    constraint partner_application_state check (state in ('SENT', 'WAITING', 'ACCEPTED', 'KNOWN', 'DECLINED')),
    constraint partner_application_contact check ((email is null) = (state in ('ACCEPTED', 'KNOWN', 'DECLINED')))
);
create index partner_application_waiting on partner_application (campaign_id) where state = 'WAITING';
