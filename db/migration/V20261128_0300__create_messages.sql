-- What organizers write to those who pledged: a draft, then mails that leave turn by turn. "reached" is the last person
-- who was looked at, in the order of their random ids; "written" counts mails, "planned" is rounded down to fives.
create table message (
    id          uuid not null,
    campaign_id uuid not null,
    state       text not null,
    words       jsonb not null,
    action_id   uuid,
    ways        uuid[] not null,
    place       text,
    language    text,
    leaves_at   timestamptz,
    next_at     timestamptz,
    reached     uuid,
    planned     int not null,
    written     int not null,
    version     int not null,
    constraint message_pk primary key (id),
    constraint message_campaign foreign key (campaign_id) references campaign (id),
    constraint message_state check (state in ('DRAFT', 'SENDING', 'STOPPED', 'SENT')),
    constraint message_leaves check ((state = 'DRAFT') = (leaves_at is null))
);
create index message_of_campaign on message (campaign_id);
create index message_due on message (next_at) where state = 'SENDING';

-- Who was written to, so that nobody is twice and each finds the words on their own page. Goes with the person; holds no
-- moment.
create table received_message (
    message_id uuid not null,
    person_id  uuid not null,
    constraint received_message_pk primary key (message_id, person_id),
    constraint received_message_message foreign key (message_id) references message (id),
    constraint received_message_person foreign key (person_id) references person (id) on delete cascade
);
create index received_message_of_person on received_message (person_id);
