-- What the organizers say afterwards, in each language.
alter table action add column outcome jsonb not null default '{}';
