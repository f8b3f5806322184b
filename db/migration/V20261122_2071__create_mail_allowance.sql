-- How often an address was mailed because somebody typed it into a form. The address is an HMAC under a key that lives
-- two days and is itself sealed, so that these rows name nobody, not even to who can guess addresses.
create table day_key (
    id     uuid not null,
    day    date not null,
    sealed bytea not null,
    constraint day_key_pk primary key (id),
    constraint day_key_once_a_day unique (day)
);

create table typed_address (
    address_hash bytea not null,
    day          date not null,
    mailed_at    timestamptz[] not null,
    constraint typed_address_pk primary key (address_hash)
);
create index typed_address_day on typed_address (day);
