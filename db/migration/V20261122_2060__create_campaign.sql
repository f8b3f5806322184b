-- A campaign of actions. Its keys live in the key store, under its id; its people live in other tables.
create table campaign (
    id             uuid not null,
    slug           text not null,
    title          jsonb not null,
    call_line      jsonb not null,
    story          jsonb not null,
    languages      text[] not null,
    accent         text not null,
    retention_days int not null,
    version        int not null,
    constraint campaign_pk primary key (id),
    constraint campaign_slug unique (slug),
    constraint campaign_languages check (cardinality(languages) > 0),
    constraint campaign_accent check (accent ~ '^#[0-9a-f]{6}$'),
    constraint campaign_retention check (retention_days between 1 and 180)
);
