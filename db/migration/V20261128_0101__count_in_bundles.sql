-- Pledges are counted by bundles of those that are alike (place, condition, ways), from which it is worked out who stands;
-- before, each number had deltas of its own. What is counted so far is read from the pledges, without conditions.
create table count_bundle (
    action_id   uuid not null,
    bundle      text not null,
    campaign_id uuid not null,
    people      int not null,
    constraint count_bundle_pk primary key (action_id, bundle)
);

insert into count_bundle (action_id, bundle, campaign_id, people)
select action_id, '- - - - ' || ways, campaign_id, count(*)
from (
    select p.action_id, p.campaign_id,
        coalesce((select string_agg(w.way_id::text, ',' order by w.way_id::text collate "C")
            from pledge_way w where w.pledge_id = p.id), '-') as ways
    from pledge p where p.state = 'CONFIRMED'
) alike
group by action_id, campaign_id, ways;

delete from count_delta;
alter table count_delta drop column cell;
alter table count_delta add column bundle text not null;
-- Numbers that were not folded before are found with the next look at their action.
update count_round set due = true;

-- What a ZIP says of a place, as it was counted; of those who pledged before, nothing until they change something.
alter table pledge add column place_state text not null default '';
alter table pledge add column place_county text not null default '';
