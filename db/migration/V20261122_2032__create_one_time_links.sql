-- Links printed on the console: to make the owner on a first start, to sign in to the demo.
create table one_time_link (
    token_hash bytea not null,
    purpose    text not null,
    account_id uuid,
    expires_at timestamptz not null,
    constraint one_time_link_pk primary key (token_hash),
    constraint one_time_link_account foreign key (account_id) references account (id) on delete cascade,
    constraint one_time_link_purpose check (purpose in ('setup', 'sign-in'))
);
