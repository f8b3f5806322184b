-- Ways that students take say "13 or older" beside them; which school is never asked. Those that began with our words are
-- known by them; organizers mark others.
alter table action_way add column students boolean not null default false;
update action_way set students = true
where text ->> 'en' in ('Stay home from school', 'Walk out') or text ->> 'en' like 'Walk out at %'
    or text ->> 'es' = 'No ir a la escuela';
