-- A person belongs to one campaign and is known by nothing but how to reach them. Whoever is in two campaigns is two
-- persons, under different keys, on purpose.
create table person (
    id           uuid not null,
    campaign_id  uuid not null,
    language     text not null,
    mail_stopped boolean not null default false,
    constraint person_pk primary key (id)
);
create index person_campaign on person (campaign_id);

create table contact_point (
    id          uuid not null,
    person_id   uuid not null,
    campaign_id uuid not null,
    kind        text not null,
    address     bytea not null,
    blind_index bytea not null,
    constraint contact_point_pk primary key (id),
    constraint contact_point_person foreign key (person_id) references person (id) on delete cascade,
    constraint contact_point_kind check (kind in ('mail')),
    constraint contact_point_once_in_a_campaign unique (campaign_id, blind_index)
);
create index contact_point_of_person on contact_point (person_id);
