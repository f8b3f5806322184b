#!/bin/sh
# Puts a dump of backup.sh into an empty database, in one transaction: all of it or nothing.
#
#   PGHOST=… PGPASSWORD=… sh db/ops/restore.sh /var/backups/groundswell/groundswell-20260224T150000Z.dump
#
# Run create-roles.sql first on a new server. Stop the application before, put the key store in its place, then start it:
# Flyway brings an older dump up to date. What was sealed under keys that no longer exist stays unreadable.
set -eu

file=${1:?usage: restore.sh FILE}
export PGUSER="${PGUSER:-groundswell_owner}" PGDATABASE="${PGDATABASE:-groundswell}"

tables=$(psql --no-password --no-psqlrc --tuples-only --no-align --quiet --set=ON_ERROR_STOP=1 --command="
  select count(*) from pg_catalog.pg_tables where schemaname = 'public'")
if [ "$tables" -ne 0 ]; then
  echo "The database $PGDATABASE has $tables tables already. Restore into an empty one." >&2
  exit 1
fi

pg_restore --no-password --exit-on-error --single-transaction --no-owner --dbname="$PGDATABASE" "$file"
# Without it the first pages are slow. The system's own tables are not the owner's to analyze; that is no news.
PGOPTIONS='--client-min-messages=error' psql --no-password --no-psqlrc --quiet --command='analyze'
echo "Restored $file into $PGDATABASE."
