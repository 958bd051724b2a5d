-- A file is known once its bytes are whole and safe on the disk; they never change.
create table stored_file (
    id uuid primary key,
    owner uuid,
    kind text not null check (kind in ('JPEG', 'PNG', 'MP3', 'M4A', 'DOCX', 'ODT')),
    length bigint not null check (length > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null
);

-- What is to be done after the answer; a row leaves in the transaction of what came of it.
create table job (
    id uuid primary key,
    task text not null,
    subject uuid not null,
    attempts int not null default 0,
    due_at timestamptz not null default now(),
    given_up boolean not null default false,
    unique (task, subject)
);

create index job_due on job (due_at, id) where not given_up;

create table medium (
    id uuid primary key,
    version int not null,
    seminar uuid not null,
    kind text not null check (kind in ('PHOTO_COVERAGE', 'EPISODE', 'PROCEEDINGS', 'RESTITUTION')),
    status text not null check (status in ('WITHHELD', 'PUBLISHED', 'UNPUBLISHED')),
    published_at timestamptz,
    unpublished_at timestamptz,
    check ((status = 'WITHHELD') = (published_at is null)),
    check ((status = 'UNPUBLISHED') = (unpublished_at is not null))
);

create index medium_public on medium (kind, id) where status = 'PUBLISHED';

create table medium_person (
    medium uuid not null references medium,
    person uuid not null,
    primary key (medium, person)
);

create index medium_of_person on medium_person (person);

create table photograph (
    id uuid primary key references medium,
    version int not null,
    deliverable uuid not null references deliverable,
    seminar uuid not null,
    file uuid not null unique references stored_file,
    width int not null check (width > 0),
    height int not null check (height > 0),
    orientation int not null check (orientation between 1 and 8),
    alternative_text text not null,
    caption text not null,
    creator text not null,
    credit text not null,
    copyright text not null,
    taken_on date,
    city text not null,
    country text not null,
    keywords jsonb not null,
    assigned_rights text not null,
    assigned_until date,
    web uuid references stored_file,
    thumbnail uuid references stored_file,
    check ((web is null) = (thumbnail is null))
);

create index photograph_of_deliverable on photograph (deliverable, id);
