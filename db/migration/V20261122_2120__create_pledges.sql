-- What a person promised for one action, once, whatever happened since. It keeps the day, not the moment; who the
-- person is stands sealed elsewhere. When the person goes, so does this.
create table pledge (
    id          uuid not null,
    action_id   uuid not null,
    campaign_id uuid not null,
    person_id   uuid not null,
    state       text not null,
    day         date not null,
    zip         text,
    proven_by   text not null,
    constraint pledge_pk primary key (id),
    constraint pledge_once_a_person unique (action_id, person_id),
    constraint pledge_person foreign key (person_id) references person (id) on delete cascade,
    constraint pledge_state check (state in ('CONFIRMED', 'WITHDRAWN')),
    constraint pledge_proven_by check (proven_by in ('MAIL', 'PAPER'))
);
create index pledge_of_person on pledge (person_id);
create index pledge_campaign on pledge (campaign_id);

create table pledge_way (
    pledge_id uuid not null,
    way_id    uuid not null,
    constraint pledge_way_pk primary key (pledge_id, way_id),
    constraint pledge_way_pledge foreign key (pledge_id) references pledge (id) on delete cascade
);
