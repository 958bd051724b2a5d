-- At most two, named by the young person; the address is known from nowhere else.
create table consent_guardian (
    id uuid primary key,
    person uuid not null references consent_person,
    name text not null,
    email text not null,
    link_digest text unique,
    asked_at timestamptz not null
);

create index consent_guardian_of_person on consent_guardian (person);
