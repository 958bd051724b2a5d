-- The tables of platform-web, in the database of every service.
create table if not exists business_clock (
    one boolean primary key check (one),
    micros bigint not null
);

create table if not exists idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    held_at timestamptz not null,
    status int,
    location text,
    type text,
    body text,
    primary key (caller, key)
);

create table if not exists audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    recorded_at timestamptz not null default now(),
    person uuid,
    organisation uuid,
    kind text not null,
    subject uuid not null,
    before text not null,
    after text not null,
    reason text not null,
    correlation text not null
);

create index if not exists audit_entry_subject on audit_entry (subject);

create or replace function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an audit entry is never changed or deleted';
end $$;

create or replace trigger audit_entry_stays
    before update or delete on audit_entry
    for each row execute function audit_entry_stays();

create or replace trigger audit_entries_stay
    before truncate on audit_entry
    for each statement execute function audit_entry_stays();
