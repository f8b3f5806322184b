-- When the coalition last answered, so that a page can say how long that usually takes; and whether a report was
-- corrected, which can be done once.
alter table commitment add column answered_at timestamptz;
alter table commitment add column corrected boolean not null default false;
update commitment set answered_at = state_since where state in ('AGREED', 'DECLINED', 'CHANGES_ASKED');
