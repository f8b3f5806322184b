-- What somebody chose on a form and has not confirmed yet: the one place with a precise time, at most 72 hours.
create table submission (
    id          uuid not null,
    action_id   uuid not null,
    campaign_id uuid not null,
    person_id   uuid not null,
    ways        uuid[] not null,
    language    text not null,
    at          timestamptz not null,
    constraint submission_pk primary key (id),
    constraint submission_once_a_person unique (action_id, person_id),
    constraint submission_person foreign key (person_id) references person (id) on delete cascade
);
create index submission_of_person on submission (person_id);
create index submission_at on submission (at);
