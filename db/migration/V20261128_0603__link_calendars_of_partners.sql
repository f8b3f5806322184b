-- The private address of a partner's dates, for the calendars of its people: only its hash, one a partner.
create table partner_calendar (
    partner_id uuid not null,
    hash       bytea not null,
    made_on    date not null,
    constraint partner_calendar_pk primary key (partner_id),
    constraint partner_calendar_hash unique (hash),
    constraint partner_calendar_partner foreign key (partner_id) references partner (id) on delete cascade
);
