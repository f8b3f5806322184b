-- Whom a mail is for, by an id that its writer knows: who is erased takes every mail along, whatever became of the link
-- in it. And whether somebody waits for it right now: what was just asked for leaves before news to many.
alter table outbox add column addressee uuid;
alter table outbox add column asked_for boolean not null default false;
update outbox o set addressee = t.person_id from link_token t where t.mail_id = o.id;
create index outbox_addressee on outbox (addressee) where addressee is not null;
drop index outbox_due;
create index outbox_due on outbox (asked_for desc, next_try) where state = 'waiting';

-- A link to a sign-up dies with the sign-up; any other lives as long as what it opens and holds no time of its own.
alter table link_token drop column mail_id;
alter table link_token alter column expires_at drop not null;
update link_token t set expires_at = null
where exists (select from pledge p where p.person_id = t.person_id);
