create table call (
    id uuid primary key,
    version int not null,
    status text not null check (status in
        ('DRAFT', 'PUBLISHED', 'CLOSED', 'OPENED', 'IN_EVALUATION', 'DECIDED', 'CANCELLED')),
    deadline_at timestamptz not null,
    published_at timestamptz,
    closed_at timestamptz,
    first_key uuid,
    opened_at timestamptz,
    decided_at timestamptz,
    content jsonb not null,
    lots jsonb not null,
    seminars jsonb not null,
    check (status = 'DRAFT' or published_at is not null)
);

create index call_to_close on call (deadline_at) where status = 'PUBLISHED';

create table organisation (
    id uuid primary key,
    version int not null,
    legal_name text not null,
    siret text not null,
    contact_email text not null
);

create table application (
    id uuid primary key,
    version int not null,
    call uuid not null references call,
    organisation uuid not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'LATE', 'WITHDRAWN')),
    submitted_version int not null,
    received_at timestamptz,
    wrapped_key bytea not null,
    sealed bytea not null
);

-- After a withdrawal a new application may begin (A30).
create unique index one_application_per_candidate_and_call
    on application (call, organisation) where status <> 'WITHDRAWN';

create table application_version (
    application uuid not null references application,
    number int not null,
    received_at timestamptz not null,
    checksum text not null,
    sealed bytea not null,
    primary key (application, number)
);

create table bid (
    id uuid primary key,
    version int not null,
    call uuid not null references call,
    lot uuid not null,
    application uuid not null references application,
    organisation uuid not null,
    seminars uuid[] not null,
    total_cents bigint not null check (total_cents >= 0),
    status text not null check (status in ('SUBMITTED', 'SELECTED', 'REJECTED')),
    unique (application, lot)
);

create table award (
    lot uuid not null,
    seminar uuid not null,
    bid uuid not null references bid,
    call uuid not null references call,
    organisation uuid not null,
    justification text not null,
    awarded_at timestamptz not null,
    primary key (lot, seminar)
);
