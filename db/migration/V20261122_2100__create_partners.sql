-- An organization, once in the installation; how to reach it is sealed. Its part in each campaign is a row of its own.
create table partner (
    id          uuid not null,
    kind        text not null,
    name        text not null,
    folded_name text not null,
    about       jsonb not null,
    website     text,
    contact     bytea,
    version     int not null,
    constraint partner_pk primary key (id),
    constraint partner_kind check (kind in ('LABOR', 'FAITH', 'COMMUNITY', 'NONPROFIT', 'STUDENT', 'BUSINESS'))
);
-- Not unique: two groups may share a name, once a person has said so.
create index partner_folded_name on partner (folded_name);

create table participation (
    id          uuid not null,
    partner_id  uuid not null,
    campaign_id uuid not null,
    state       text not null,
    listed      boolean not null,
    version     int not null,
    constraint participation_pk primary key (id),
    constraint participation_partner foreign key (partner_id) references partner (id),
    constraint participation_campaign foreign key (campaign_id) references campaign (id),
    constraint participation_once unique (partner_id, campaign_id),
    constraint participation_state check (state in ('INVITED', 'MEMBER', 'LEFT'))
);
create index participation_campaign on participation (campaign_id);
