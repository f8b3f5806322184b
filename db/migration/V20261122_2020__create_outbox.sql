-- Mail on its way. The letter holds recipient and values, sealed; a row goes 24 hours after it was delivered.
create table outbox (
    id         uuid not null,
    scope      text not null,
    letter     bytea not null,
    template   text not null,
    language   text not null,
    cause      text not null,
    not_before timestamptz not null,
    state      text not null,
    next_try   timestamptz not null,
    tries      int not null default 0,
    trouble    text,
    done_at    timestamptz,
    constraint outbox_pk primary key (id),
    constraint outbox_state check (state in ('waiting', 'sent', 'cancelled', 'failed'))
);
create index outbox_due on outbox (next_try) where state = 'waiting';
create index outbox_cause on outbox (cause) where state = 'waiting';
create index outbox_done on outbox (done_at) where state <> 'waiting';
