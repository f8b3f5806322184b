-- What a partner's link carries, in each campaign its own: made like the short address of an action, and never changed. It
-- says who brought somebody and opens nothing.
alter table participation add column code text not null default action_code();
alter table participation add constraint participation_code unique (code);
