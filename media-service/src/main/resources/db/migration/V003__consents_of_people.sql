create table consent_person (
    id uuid primary key,
    seminar uuid not null,
    registration uuid,
    name text not null,
    minor boolean not null,
    link_digest text not null unique,
    asked_at timestamptz not null
);

create index consent_person_of_seminar on consent_person (seminar, id);

create table consent (
    id uuid primary key,
    version int not null,
    person uuid not null references consent_person,
    kind text not null check (kind in ('IMAGE', 'VOICE', 'RECORDING', 'LIST')),
    beneficiary text not null,
    purpose text not null,
    uses jsonb not null check (jsonb_array_length(uses) > 0),
    territory text not null,
    valid_from date not null,
    valid_until date not null,
    free_of_charge boolean not null,
    withdrawal_contact text not null,
    status text not null check (status in
        ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    signatures jsonb,
    sole_parent_ground text,
    answered_at timestamptz,
    ended_at timestamptz,
    unique (person, kind),
    check (valid_until >= valid_from),
    check ((status = 'REQUESTED') = (answered_at is null)),
    check ((status in ('WITHDRAWN', 'EXPIRED')) = (ended_at is not null)),
    check (status in ('REQUESTED', 'REFUSED') or signatures is not null)
);

create index consent_to_end on consent (valid_until) where status = 'GRANTED';

alter table medium_person add foreign key (person) references consent_person;
