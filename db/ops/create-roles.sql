-- Makes the two roles and the database, once, on an empty server or again to set new passwords. Run by a superuser:
--
--   GROUNDSWELL_OWNER_PASSWORD_FILE=… GROUNDSWELL_APP_PASSWORD_FILE=… psql -f db/ops/create-roles.sql
--
-- groundswell_owner migrates and owns the tables; groundswell_app reads and writes rows and owns nothing. What it may do
-- is granted by the first migration.
\set ON_ERROR_STOP on
\set owner_password `cat "$GROUNDSWELL_OWNER_PASSWORD_FILE"`
\set application_password `cat "$GROUNDSWELL_APP_PASSWORD_FILE"`

-- An unset variable must not end as an empty password.
select length(:'owner_password') < 12 or length(:'application_password') < 12 as too_short \gset
\if :too_short
  do $$ begin raise exception 'Both password files must hold at least 12 characters'; end $$;
\endif

-- Passwords do not belong in the server's log.
set log_statement = 'none';
set log_min_error_statement = 'panic';
set password_encryption = 'scram-sha-256';

select format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', name)
from unnest(array['groundswell_owner', 'groundswell_app']) as name
where not exists (select from pg_roles where rolname = name)
\gexec

alter role groundswell_owner password :'owner_password';
alter role groundswell_app password :'application_password';

select 'create database groundswell owner groundswell_owner encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'groundswell')
\gexec

revoke all on database groundswell from public;
grant connect on database groundswell to groundswell_app;
