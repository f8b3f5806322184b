-- Who asked for a new link, until a job has looked whether there is anything to open: seconds, or an hour when it
-- cannot. The request itself looks nothing up, so that it takes as long for every address.
create table link_request (
    id       uuid not null,
    address  bytea not null,
    language text not null,
    at       timestamptz not null,
    constraint link_request_pk primary key (id)
);
create index link_request_at on link_request (at);
