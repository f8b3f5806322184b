-- Who works here. Address and name are sealed under the installation's key; the index finds an address again.
create table account (
    id         uuid not null,
    mail       bytea not null,
    mail_index bytea not null,
    name       bytea not null,
    language   text not null,
    created_at timestamptz not null,
    version    int not null,
    constraint account_pk primary key (id),
    constraint account_mail_index_key unique (mail_index)
);

-- What proves that it is them. Further kinds of factor are further rows.
create table account_factor (
    id         uuid not null,
    account_id uuid not null,
    kind       text not null,
    secret     text not null,
    added_at   timestamptz not null,
    constraint account_factor_pk primary key (id),
    constraint account_factor_account foreign key (account_id) references account (id) on delete cascade,
    constraint account_factor_kind check (kind in ('password'))
);
create unique index account_factor_one_password on account_factor (account_id) where kind = 'password';

-- What they may do, and where. The label is how people call the scope.
create table account_grant (
    id          uuid not null,
    account_id  uuid not null,
    role        text not null,
    scope_kind  text not null,
    scope_id    uuid not null,
    scope_label text not null,
    granted_at  timestamptz not null,
    constraint account_grant_pk primary key (id),
    constraint account_grant_account foreign key (account_id) references account (id) on delete cascade,
    constraint account_grant_once unique (account_id, role, scope_kind, scope_id),
    constraint account_grant_role check (role in ('OWNER', 'ADMIN', 'ORGANIZER', 'REPRESENTATIVE')),
    constraint account_grant_scope check (scope_kind in ('INSTALLATION', 'CAMPAIGN', 'PARTNER'))
);
create index account_grant_scope on account_grant (scope_kind, scope_id);
