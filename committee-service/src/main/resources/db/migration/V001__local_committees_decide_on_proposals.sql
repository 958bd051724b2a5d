-- A row is made by whichever event comes first: the call's publication or the selection of a bid.
create table lot (
    id uuid primary key,
    call uuid,
    kind text check (kind in ('SEMINAR_SUPPORT', 'PHOTOGRAPHY', 'AUDIO', 'PROCEEDINGS')),
    seminars uuid[] not null default '{}',
    holder uuid,
    chosen uuid[] not null default '{}'
);

create table committee (
    id uuid primary key,
    version int not null,
    seminar uuid not null,
    call uuid not null,
    holder uuid not null,
    status text not null check (status in ('FORMING', 'CONSTITUTED')),
    constituted_at timestamptz,
    constraint one_local_committee_per_seminar unique (seminar),
    check ((status = 'CONSTITUTED') = (constituted_at is not null))
);

create index committee_holder on committee (holder);

create table committee_member (
    id uuid primary key,
    committee uuid not null references committee,
    person uuid not null,
    organisation uuid not null,
    college text not null check (college in
        ('LOCAL_AUTHORITY', 'TERRITORY_ACTOR', 'CAE_SUPPORT_TEAM', 'ISSUER')),
    function text not null,
    constraint one_seat_per_person unique (committee, person)
);

create index committee_member_person on committee_member (person);

create table candidate_date (
    seminar uuid not null,
    day date not null,
    primary key (seminar, day)
);

create table submitted_programme (
    seminar uuid not null,
    version int not null check (version > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (seminar, version)
);

create table decision (
    id uuid primary key,
    version int not null,
    committee uuid not null references committee,
    seminar uuid not null,
    kind text not null check (kind in ('DATE', 'PROGRAMME')),
    day date,
    programme_version int,
    programme_hash text check (programme_hash ~ '^[0-9a-f]{64}$'),
    proposed_at timestamptz not null,
    status text not null check (status in ('PROPOSED', 'ADOPTED', 'REFUSED', 'SUPERSEDED')),
    closed_at timestamptz,
    tally jsonb,
    number int,
    superseded_by uuid references decision,
    constraint register_number_is_unique unique (committee, number),
    check ((kind = 'DATE') = (day is not null)),
    check ((kind = 'PROGRAMME') = (programme_version is not null)),
    check ((programme_version is null) = (programme_hash is null)),
    check ((status = 'PROPOSED') = (closed_at is null)),
    check ((closed_at is null) = (tally is null)),
    check ((status in ('ADOPTED', 'SUPERSEDED')) = (number is not null)),
    check ((status = 'SUPERSEDED') = (superseded_by is not null))
);

-- What is in force about a seminar's date, or about its programme, is one decision.
create unique index one_decision_in_force on decision (committee, kind) where status = 'ADOPTED';

-- The member is not referenced: it may leave, and what it voted stays on record.
create table vote (
    decision uuid not null references decision,
    member uuid not null,
    choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    constraint one_vote_per_member_and_decision primary key (decision, member)
);
