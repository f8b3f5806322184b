-- A sign-up is known by its action and person; an id of its own was asked for by nobody and cost an index.
alter table submission drop column id;
alter table submission drop constraint submission_once_a_person;
alter table submission add constraint submission_pk primary key (action_id, person_id);
