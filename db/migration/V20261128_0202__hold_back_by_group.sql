-- Which breakdowns of an action are held back, by name; before, it was the ways or nothing.
alter table count_round add column held text[] not null default '{}';
update count_round set held = '{ways}' where kept_back;
-- A county's number says of which state it is a part.
update count_cell c set cell = 'county:' || p.state || ':' || p.county
from (select distinct action_id, split_part(bundle, ' ', 1) as state, split_part(bundle, ' ', 2) as county
    from count_bundle) p
where c.action_id = p.action_id and c.cell = 'county:' || p.county;
delete from count_cell where cell like 'county:%' and cell not like 'county:%:%';
-- States and counties have never been looked at.
update count_round set due = true;
