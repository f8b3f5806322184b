#!/bin/sh
# Makes the secrets that docker-compose.yml mounts, each 32 random bytes in base64. Existing ones stay as they are: a new
# master key would leave every sealed value unreadable.
#
#   sh db/ops/make-secrets.sh [directory]
set -eu

directory=${1:-"$(dirname "$0")/../../src/main/docker/secrets"}

# The directory keeps other people of this machine out; the files are readable so that the containers' users, who are
# not the user running this, can read what is mounted for them.
mkdir -p "$directory"
chmod 700 "$directory"
for name in superuser_password owner_password application_password master_key; do
  file="$directory/$name"
  if [ -s "$file" ]; then
    echo "kept  $file"
  else
    head -c 32 /dev/urandom | base64 | tr -d '\n' > "$file"
    chmod 644 "$file"
    echo "made  $file"
  fi
done
# Nobody can make this one up: the mail server's password, if it asks for one.
if [ ! -e "$directory/mail_password" ]; then
  : > "$directory/mail_password"
  chmod 644 "$directory/mail_password"
  echo "empty $directory/mail_password"
fi
echo "Keep a copy of master_key apart from every backup of the database."
