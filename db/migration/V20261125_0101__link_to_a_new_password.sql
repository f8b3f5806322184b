-- A link of the console may also set a new password, for whoever has nobody to invite them again.
alter table one_time_link drop constraint one_time_link_purpose;
alter table one_time_link
    add constraint one_time_link_purpose check (purpose in ('setup', 'sign-in', 'password'));
