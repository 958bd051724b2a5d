-- The code that a person shows at the door; drawn when it is first asked for.
alter table registration add column badge text unique;

create table check_in (
    registration uuid primary key references registration,
    seminar uuid not null references seminar,
    at timestamptz not null
);

-- One sheet a half-day: open until the organiser closes it.
create table attendance_sheet (
    seminar uuid not null references seminar,
    half_day text not null check (half_day in ('MORNING', 'AFTERNOON')),
    closed_at timestamptz not null,
    organiser text not null,
    scan bytea,
    scan_type text,
    scan_digest text,
    primary key (seminar, half_day),
    check (num_nulls(scan, scan_type, scan_digest) in (0, 3))
);

-- Lines are added, never overwritten: the database refuses anything else.
create table signature (
    id uuid primary key,
    seminar uuid not null references seminar,
    half_day text not null check (half_day in ('MORNING', 'AFTERNOON')),
    registration uuid not null references registration,
    present boolean not null,
    proof text not null check (proof in ('SCREEN', 'PAPER', 'CONNECTION', 'CORRECTION')),
    drawing text not null,
    reason text not null,
    signed_at timestamptz not null,
    check ((proof = 'SCREEN') = (drawing <> '')),
    check ((proof = 'CORRECTION') = (reason <> '')),
    check (present or proof = 'CORRECTION')
);

create index signature_of_sheet on signature (seminar, half_day, registration, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a line of an attendance sheet is never changed';
end $$;

create trigger signature_stays before update or delete on signature
    for each row execute function refuse_change();
