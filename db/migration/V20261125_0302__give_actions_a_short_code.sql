-- The short address of an action: six letters without vowels and look-alikes. A name, no secret.
create function action_code() returns text language sql volatile as $$
    select string_agg(substr('23456789bcdfghjkmnpqrstvwxz', 1 + floor(random() * 27)::int, 1), '')
    from generate_series(1, 6)
$$;
alter table action add column code text not null default action_code();
alter table action add constraint action_code unique (code);
