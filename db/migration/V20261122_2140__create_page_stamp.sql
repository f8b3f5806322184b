-- One row: moves with every change that public pages show, so that each instance knows when to draw them anew.
create table page_stamp (
    only_one boolean not null default true,
    version  bigint not null default 0,
    constraint page_stamp_pk primary key (only_one),
    constraint page_stamp_only_one check (only_one)
);
insert into page_stamp default values;
