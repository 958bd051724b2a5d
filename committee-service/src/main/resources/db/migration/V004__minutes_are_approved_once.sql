create table minutes (
    meeting uuid primary key references meeting,
    version int not null,
    committee uuid not null references committee,
    sections jsonb not null,
    amendments jsonb not null,
    status text not null check (status in ('DRAFT', 'CIRCULATED', 'APPROVED')),
    circulated_at timestamptz,
    approved_at timestamptz,
    hash text check (hash ~ '^[0-9a-f]{64}$'),
    check ((status = 'DRAFT') = (circulated_at is null)),
    check ((status = 'APPROVED') = (approved_at is not null)),
    check ((approved_at is null) = (hash is null))
);

create table minutes_correction (
    id uuid primary key,
    meeting uuid not null references minutes,
    text text not null,
    corrected_at timestamptz not null
);

create function settled_documents_stay() returns trigger language plpgsql as $$
begin
    raise exception 'a settled document is neither changed nor deleted';
end $$;

create trigger approved_minutes_stay before update or delete on minutes
    for each row when (old.status = 'APPROVED') execute function settled_documents_stay();
create trigger corrections_stay before update or delete on minutes_correction
    for each row execute function settled_documents_stay();
