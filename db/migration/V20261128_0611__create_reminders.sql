-- Which reminders of a commitment went out: each once for each due date, however many instances look and whenever one is
-- killed. Days before it; -1 for the one to the admins when it is late.
create table commitment_reminder (
    commitment_id uuid not null,
    due_on        date not null,
    days          int not null,
    constraint commitment_reminder_pk primary key (commitment_id, due_on, days),
    constraint commitment_reminder_commitment foreign key (commitment_id) references commitment (id) on delete cascade,
    constraint commitment_reminder_days check (days in (14, 3, 0, -1))
);
-- Those whose owner wants none.
create table commitment_unreminded (
    commitment_id uuid not null,
    constraint commitment_unreminded_pk primary key (commitment_id),
    constraint commitment_unreminded_commitment foreign key (commitment_id) references commitment (id) on delete cascade
);
create index commitment_due on commitment (due_on) where state = 'AGREED';
