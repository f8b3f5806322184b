-- The pool's role reads and writes rows of every table made from here on; it owns none and may change no table.
grant usage on schema public to ${application};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application};
alter default privileges in schema public grant usage, select on sequences to ${application};
