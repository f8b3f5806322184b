-- A preview link is no change of the action, so it gets rows of its own. Links that are out end with this.
create table preview_link (
    action_id  uuid not null,
    number     uuid not null,
    token_hash bytea not null,
    constraint preview_link_pk primary key (action_id),
    constraint preview_link_action foreign key (action_id) references action (id) on delete cascade,
    constraint preview_link_token unique (token_hash)
);
alter table action drop column preview_hash;
