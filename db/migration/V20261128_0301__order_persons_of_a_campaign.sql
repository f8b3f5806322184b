-- Mail to many goes through a campaign's people in the order of their ids.
create index person_in_order on person (campaign_id, id);
drop index person_campaign;
