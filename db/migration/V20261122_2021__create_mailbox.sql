-- The demo's own mailbox, where its mail ends; empty in any other installation. The post is sealed.
create table mailbox (
    id   uuid not null,
    at   timestamptz not null,
    post bytea not null,
    constraint mailbox_pk primary key (id)
);
create index mailbox_at on mailbox (at desc);
