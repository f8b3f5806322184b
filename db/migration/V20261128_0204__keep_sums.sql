-- Numbers of the whole installation that explain the others, each as it was when it last moved before everybody's eyes; and
-- how many bundles the last full recount found different, which must be none.
create table count_sum (
    name      text not null,
    basis     int not null,
    looked_at timestamptz not null,
    constraint count_sum_pk primary key (name)
);
