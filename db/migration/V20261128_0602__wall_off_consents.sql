-- The second wall: whatever a statement asks for, the database shows a partner its own rows only, as long as its agreement
-- lasts and it takes part; a person their own; the one who clears up, what is over. Who says nothing sees nothing.
alter table sharing_consent enable row level security;
alter table sharing_consent force row level security;
create policy of_partner on sharing_consent for select using (
    partner_id = nullif(current_setting('groundswell.partner', true), '')::uuid
    and withdrawn_on is null
    and exists (
        select from sharing_agreement a join participation t on t.partner_id = a.partner_id and t.campaign_id = a.campaign_id
        where a.id = sharing_consent.agreement_id and a.partner_id = sharing_consent.partner_id and t.state = 'MEMBER'
            and a.kept_until >= nullif(current_setting('groundswell.today', true), '')::date));
create policy handed_to_partner on sharing_consent for update using (
    partner_id = nullif(current_setting('groundswell.partner', true), '')::uuid and withdrawn_on is null);
create policy of_person on sharing_consent using (
    person_id = nullif(current_setting('groundswell.person', true), '')::uuid);
create policy of_keeper on sharing_consent for delete using (
    current_setting('groundswell.keeper', true) = 'sharing');
create policy seen_by_keeper on sharing_consent for select using (
    current_setting('groundswell.keeper', true) = 'sharing');
