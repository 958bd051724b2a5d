-- The window is read from the owner of the call after the series is planned.
create table series (
    call uuid primary key,
    window_from date,
    window_to date,
    check ((window_from is null) = (window_to is null)),
    check (window_from <= window_to)
);

-- Begun by the first fact that names it; planned, and visible, once its call is known.
create table seminar (
    id uuid primary key,
    version int not null,
    call uuid,
    lot uuid,
    public_code text,
    public_label text,
    holder uuid,
    committee uuid,
    stage text not null check (stage in
        ('PLANNED', 'DATE_PROPOSED', 'DATE_VALIDATED', 'REGISTRATION_OPEN', 'CANCELLED')),
    proposed_dates jsonb not null,
    date date,
    date_decision uuid,
    programme int,
    programme_decision uuid,
    gauge int not null check (gauge > 0),
    confirmed int not null check (confirmed between 0 and gauge),
    waitlisted int not null check (waitlisted >= 0),
    check (num_nulls(call, lot, public_code) in (0, 3)),
    check (num_nulls(date, date_decision) in (0, 2)),
    check (num_nulls(programme, programme_decision) in (0, 2)),
    check (stage not in ('DATE_VALIDATED', 'REGISTRATION_OPEN') or date is not null),
    check (stage <> 'REGISTRATION_OPEN' or programme is not null),
    unique (call, public_code)
);

create index seminar_of_call on seminar (call, id);

-- Begun by whichever comes first: its seminar or its holder.
create table lot (
    id uuid primary key,
    version int not null,
    seminar uuid unique references seminar,
    holder uuid
);

create table lot_task (
    lot uuid not null references lot,
    code text not null check (code in
        ('IDENTIFY_PARTNERS', 'CONTACT_PARTNERS', 'LOCAL_COMMITTEE', 'VENUE', 'CATERERS',
         'NATIONAL_COMMITTEE')),
    status text not null check (status in
        ('TO_DO', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED', 'RETURNED')),
    primary key (lot, code)
);

create table programme (
    id uuid primary key,
    seminar uuid not null references seminar,
    number int not null check (number > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    items jsonb not null,
    submitted_at timestamptz not null,
    unique (seminar, number)
);

-- Only a version that was submitted can be the validated one.
alter table seminar add foreign key (id, programme) references programme (seminar, number);

-- What requirement D56 names, and nothing else about a person.
create table registration (
    id uuid primary key,
    number bigint generated always as identity,
    seminar uuid not null references seminar,
    family_name text not null,
    given_name text not null,
    email text not null,
    organisation text not null,
    function text not null,
    category text not null check (category in
        ('SUPPORT_PROFESSIONAL', 'EDUCATION', 'CIVIL_SOCIETY', 'RESEARCH',
         'STATE_LOCAL_AUTHORITY', 'ENTREPRENEURSHIP', 'MEDICO_SOCIAL', 'LAW')),
    status text not null check (status in ('CONFIRMED', 'WAITLISTED')),
    registered_at timestamptz not null
);

create unique index one_registration_per_address_and_seminar
    on registration (seminar, lower(email));

create index registration_of_seminar on registration (seminar, id);
