-- The partner by whose link somebody came to the form, until the pledge says it.
alter table submission add column source uuid;
