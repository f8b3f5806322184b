#!/bin/sh
# Copies the key store into a directory of its own and removes copies that are nearly 7 days old. Longer would break the
# promise that a campaign's data is unreadable once its retention has ended.
#
#   sh db/ops/backup-keys.sh /var/lib/groundswell/keys /var/backups/groundswell-keys
#
# Run it daily. The target must not lie in the backup of the database, nor may anything copy it away.
set -eu

store=${1:?usage: backup-keys.sh KEY_STORE DIRECTORY}
directory=${2:?usage: backup-keys.sh KEY_STORE DIRECTORY}
six_days=8640

umask 077
mkdir -p "$directory"
file="$directory/keys-$(date -u +%Y%m%dT%H%M%SZ).tar"
trap 'rm -f "$file.part"' EXIT

tar --create --file="$file.part" --directory="$store" --exclude='*.new' .
tar --list --file="$file.part" > /dev/null
mv "$file.part" "$file"

# Six days, in minutes: with a run a day nothing grows older than seven.
find "$directory" -name 'keys-*.tar' -type f -mmin +"$six_days" -exec rm -f {} +
echo "$file"
