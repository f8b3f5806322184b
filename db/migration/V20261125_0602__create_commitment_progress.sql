-- How far a partner says it is with what was agreed. The note is sealed under the campaign's key and goes with it. The
-- amount may pass what was promised; it is missing where the promise has no number.
create table commitment_progress (
    id            uuid not null,
    commitment_id uuid not null,
    day           date not null,
    amount        int,
    note          bytea,
    said_by       uuid not null,
    constraint commitment_progress_pk primary key (id),
    constraint commitment_progress_commitment foreign key (commitment_id) references commitment (id),
    constraint commitment_progress_amount check (amount between 0 and 1000000),
    constraint commitment_progress_says check (amount is not null or note is not null)
);
create index commitment_progress_commitment on commitment_progress (commitment_id);
