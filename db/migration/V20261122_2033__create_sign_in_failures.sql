-- A day's key: with it gone, nobody can tell whose network a row below speaks of.
create table sign_in_day_key (
    day date not null,
    key bytea not null,
    constraint sign_in_day_key_pk primary key (day)
);

-- How often it went wrong lately, by keyed address of an account or of a network; never an address in clear.
create table sign_in_failure (
    subject  bytea not null,
    failures int not null,
    last_at  timestamptz not null,
    constraint sign_in_failure_pk primary key (subject)
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
