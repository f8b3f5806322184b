-- The day of the action that somebody said yes to: when the action is moved, those who pledged for another day are asked.
alter table pledge add column for_day date;
update pledge p set for_day = (select day from action a where a.id = p.action_id);
alter table pledge alter column for_day set not null;
