-- What a campaign and a partner agreed on about people the partner brings: each version a row, none ever rewritten.
create table sharing_agreement (
    id          uuid not null,
    campaign_id uuid not null,
    partner_id  uuid not null,
    number      int not null,
    with_name   boolean not null,
    purpose     jsonb not null,
    kept_until  date not null,
    state       text not null,
    state_on    date not null,
    version     int not null,
    constraint sharing_agreement_pk primary key (id),
    constraint sharing_agreement_part foreign key (partner_id, campaign_id) references participation (partner_id, campaign_id),
    constraint sharing_agreement_number unique (campaign_id, partner_id, number),
    constraint sharing_agreement_state check (state in ('OFFERED', 'IN_FORCE', 'REPLACED', 'DECLINED', 'ENDED'))
);
create unique index sharing_agreement_offered on sharing_agreement (campaign_id, partner_id) where state = 'OFFERED';
create unique index sharing_agreement_in_force on sharing_agreement (campaign_id, partner_id) where state = 'IN_FORCE';

-- Who said yes to it. A row that was undone stays only while it says who had the address already.
create table sharing_consent (
    id           uuid not null,
    campaign_id  uuid not null,
    person_id    uuid not null,
    partner_id   uuid not null,
    agreement_id uuid not null,
    name         bytea,
    given_on     date not null,
    withdrawn_on date,
    handed_on    date,
    constraint sharing_consent_pk primary key (id),
    constraint sharing_consent_person foreign key (person_id) references person (id) on delete cascade,
    constraint sharing_consent_agreement foreign key (agreement_id) references sharing_agreement (id),
    constraint sharing_consent_once unique (person_id, partner_id),
    constraint sharing_consent_no_name_after check (withdrawn_on is null or name is null)
);
create index sharing_consent_partner on sharing_consent (partner_id, campaign_id);
create index sharing_consent_agreement on sharing_consent (agreement_id);

-- Each list that was handed over: to whom, how many rows, and the made-up address in it by which it can be told from others.
create table sharing_export (
    id          uuid not null,
    campaign_id uuid not null,
    partner_id  uuid not null,
    account_id  uuid not null,
    at          timestamptz not null,
    people      int not null,
    stamp       text not null,
    canary      text not null,
    constraint sharing_export_pk primary key (id),
    constraint sharing_export_stamp unique (stamp)
);
create index sharing_export_partner on sharing_export (campaign_id, partner_id, at desc);
