-- Single use, bound to one address. Only the hash of the link's token is kept.
create table invitation (
    id          uuid not null,
    mail        bytea not null,
    mail_index  bytea not null,
    role        text not null,
    scope_kind  text not null,
    scope_id    uuid not null,
    scope_label text not null,
    language    text not null,
    token_hash  bytea not null,
    state       text not null,
    invited_by  uuid not null,
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_by uuid,
    version     int not null,
    constraint invitation_pk primary key (id),
    constraint invitation_token_hash_key unique (token_hash),
    constraint invitation_inviter foreign key (invited_by) references account (id),
    constraint invitation_accepter foreign key (accepted_by) references account (id),
    constraint invitation_role check (role in ('OWNER', 'ADMIN', 'ORGANIZER', 'REPRESENTATIVE')),
    constraint invitation_scope check (scope_kind in ('INSTALLATION', 'CAMPAIGN', 'PARTNER')),
    constraint invitation_state check (state in ('PENDING', 'ACCEPTED', 'WITHDRAWN'))
);
create index invitation_scope on invitation (scope_kind, scope_id);
