-- That an organization lends its name to a campaign or to one of its actions, and who in it decided so. Once accepted
-- and decided it is public; once withdrawn, the day stays. The note is sealed under the campaign's key and goes with it.
create table endorsement (
    id           uuid not null,
    campaign_id  uuid not null,
    partner_id   uuid not null,
    action_id    uuid,
    authority    text not null,
    decided_on   date,
    note         bytea,
    state        text not null,
    state_on     date not null,
    state_reason jsonb not null,
    accepted_on  date,
    version      int not null,
    constraint endorsement_pk primary key (id),
    constraint endorsement_part foreign key (partner_id, campaign_id) references participation (partner_id, campaign_id),
    constraint endorsement_action foreign key (action_id) references action (id),
    constraint endorsement_authority check (authority in ('MEMBERS', 'BOARD', 'OFFICER', 'PENDING')),
    constraint endorsement_decided check ((authority = 'PENDING') = (decided_on is null)),
    constraint endorsement_state check (state in ('STATED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);
create unique index endorsement_open on endorsement (campaign_id, partner_id, coalesce(action_id, campaign_id))
    where state in ('STATED', 'ACCEPTED');
create index endorsement_partner on endorsement (partner_id, campaign_id);
