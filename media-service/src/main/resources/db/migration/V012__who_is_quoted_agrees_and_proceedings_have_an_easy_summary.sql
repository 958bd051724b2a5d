create table quote (
    id uuid primary key,
    version int not null,
    deliverable uuid not null references deliverable,
    seminar uuid not null,
    person uuid not null references consent_person,
    text text not null check (text <> ''),
    status text not null check (status in ('ASKED', 'APPROVED', 'REFUSED')),
    answered_at timestamptz,
    check ((status = 'ASKED') = (answered_at is null))
);

create index quote_of_deliverable on quote (deliverable, id);
create index quote_of_person on quote (person);

-- The one part of proceedings that may still be written when they are public.
create table easy_summary (
    deliverable uuid primary key references deliverable,
    version int not null,
    text text not null check (text <> ''),
    written_at timestamptz not null
);
