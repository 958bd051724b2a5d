#!/usr/bin/env bash
# One database and one role that owns it for each process that keeps something. Runs once, when
# the PostgreSQL container makes its data folder.
set -eu

create() {
    psql --quiet --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" \
        --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}

create applications "$APPLICATIONS_DATABASE_PASSWORD"
create seminars "$SEMINARS_DATABASE_PASSWORD"
create committees "$COMMITTEES_DATABASE_PASSWORD"
create media "$MEDIA_DATABASE_PASSWORD"
create notifications "$NOTIFICATIONS_DATABASE_PASSWORD"
create gateway "$GATEWAY_DATABASE_PASSWORD"
create keycloak "$KEYCLOAK_DATABASE_PASSWORD"
