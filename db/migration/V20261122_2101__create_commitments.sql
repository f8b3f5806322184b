-- What an organization promises. The standing says where it is, since when, through whom and why; the whole way there
-- is in the journal. The note is sealed under the campaign's key and goes with it.
create table commitment (
    id           uuid not null,
    partner_id   uuid not null,
    campaign_id  uuid not null,
    action_id    uuid not null,
    kind         text not null,
    quantity     int,
    due_on       date not null,
    owner_id     uuid not null,
    note         bytea,
    proposed_at  timestamptz,
    delivered    int,
    state        text not null,
    state_since  timestamptz not null,
    state_by     uuid not null,
    state_reason jsonb not null,
    version      int not null,
    constraint commitment_pk primary key (id),
    constraint commitment_participation foreign key (partner_id, campaign_id)
        references participation (partner_id, campaign_id),
    constraint commitment_action foreign key (action_id) references action (id),
    constraint commitment_quantity check (quantity between 1 and 1000000),
    constraint commitment_delivered check (delivered between 1 and 1000000),
    constraint commitment_proposed check (state in ('DRAFT', 'WITHDRAWN') or proposed_at is not null),
    constraint commitment_kind check (kind in ('TURN_OUT', 'STRIKE', 'STAY_AWAY', 'STRIKE_VOTE', 'CLOSE', 'HOST',
        'MARSHALS', 'MEDICS', 'INTERPRETERS', 'DRIVERS', 'CHILDCARE', 'HALL', 'SOUND', 'PRINT', 'TRANSLATE', 'FUND',
        'SPEAK', 'TRAIN', 'PUBLICIZE')),
    constraint commitment_state check (state in ('DRAFT', 'PROPOSED', 'CHANGES_ASKED', 'AGREED', 'DECLINED', 'KEPT',
        'PARTLY_KEPT', 'NOT_KEPT', 'WITHDRAWN'))
);
create index commitment_partner on commitment (partner_id);
create index commitment_campaign on commitment (campaign_id, state);
