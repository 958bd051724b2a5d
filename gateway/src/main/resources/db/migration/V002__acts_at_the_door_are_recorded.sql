-- What was done at the door itself: credentials given, renewed and withdrawn.
create table audit_entry (
    id bigint generated always as identity primary key,
    recorded_at timestamptz not null default now(),
    person uuid not null,
    kind text not null,
    subject uuid not null,
    before text not null,
    after text not null,
    correlation text not null default ''
);

create index audit_entry_recorded on audit_entry (recorded_at, id);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an audit entry is never changed or deleted';
end $$;

create trigger audit_entry_stays
    before update or delete on audit_entry
    for each row execute function audit_entry_stays();

create trigger audit_entries_stay
    before truncate on audit_entry
    for each statement execute function audit_entry_stays();
