-- "Count me only if enough others are in": asked for with the form, chosen behind the mail's link. told_on is the day its
-- person was last written to about it, told what they were told: that it is on, or how it ended.
alter table submission add column only_if boolean not null default false;
alter table pledge add column scope text;
alter table pledge add column minimum int;
alter table pledge add column told text;
alter table pledge add column told_on date;
alter table pledge add constraint pledge_condition check ((scope is null) = (minimum is null));
alter table pledge add constraint pledge_minimum check (minimum between 10 and 1000000);
alter table pledge add constraint pledge_told check (told in ('ON', 'END'));
create index pledge_conditional on pledge (action_id, minimum) where minimum is not null and state = 'CONFIRMED';
