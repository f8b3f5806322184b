-- When the demo was first loaded, by the server's clock: the demo's own time is counted from there.
create table demo_clock (
    only_row boolean not null default true,
    began    timestamptz not null,
    constraint demo_clock_pk primary key (only_row),
    constraint demo_clock_one_row check (only_row)
);
