-- The last day a pledge is kept, as the person was shown it: a campaign that goes on does not make it later.
alter table pledge add column keep_until date;
update pledge p set keep_until = (
    select max(a.day) + c.retention_days from action a join campaign c on c.id = a.campaign_id
    where a.campaign_id = p.campaign_id and a.state <> 'DRAFT' group by c.retention_days);
update pledge set keep_until = day + 180 where keep_until is null;
alter table pledge alter column keep_until set not null;

-- A sign-up is mailed about once more, and only once.
alter table submission add column nudged boolean not null default false;
