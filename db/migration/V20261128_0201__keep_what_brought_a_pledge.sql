-- The partner whose link brought somebody; whether they said yes once more before the day; and a second seat, for a second
-- person in the home who uses the same mailbox.
alter table pledge add column source uuid;
alter table pledge add column reconfirmed boolean not null default false;
alter table pledge add column seat smallint not null default 1;
alter table pledge add constraint pledge_seat check (seat between 1 and 2);
alter table pledge add constraint pledge_once_a_seat unique (action_id, person_id, seat);
alter table pledge drop constraint pledge_once_a_person;
