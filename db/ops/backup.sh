#!/bin/sh
# Writes one dump of the database into a directory and removes dumps older than GROUNDSWELL_BACKUP_DAYS (14).
#
#   PGHOST=… PGPASSWORD=… sh db/ops/backup.sh /var/backups/groundswell
#
# Connects as libpq's variables say, by default as groundswell_owner to the database groundswell. The key store is not in
# it, on purpose: see backup-keys.sh. Needs a pg_dump at least as new as the server.
set -eu

directory=${1:?usage: backup.sh DIRECTORY}
days=${GROUNDSWELL_BACKUP_DAYS:-14}
export PGUSER="${PGUSER:-groundswell_owner}" PGDATABASE="${PGDATABASE:-groundswell}"

umask 077
mkdir -p "$directory"
file="$directory/groundswell-$(date -u +%Y%m%dT%H%M%SZ).dump"
trap 'rm -f "$file.part"' EXIT

# Sessions are nobody's business a week later; after a restore people sign in again.
pg_dump --format=custom --no-password --exclude-table-data='spring_session*' --file="$file.part"
# A dump that was cut short cannot be listed.
pg_restore --list "$file.part" > /dev/null
mv "$file.part" "$file"

find "$directory" -name 'groundswell-*.dump' -type f -mtime +"$days" -exec rm -f {} +
echo "$file"
