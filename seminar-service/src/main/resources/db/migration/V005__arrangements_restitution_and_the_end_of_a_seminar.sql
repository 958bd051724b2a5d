-- Who answers for a seminar: the only person who sees what people need (D58).
create table seminar_officer (
    seminar uuid primary key references seminar,
    person uuid not null
);

-- A store of its own: no other table points here, and it is emptied 30 days after the day.
create table arrangement (
    registration uuid primary key references registration,
    seminar uuid not null references seminar,
    access jsonb not null,
    diets jsonb not null,
    consented_at timestamptz not null
);

create index arrangement_of_seminar on arrangement (seminar);

-- What was booked and paid stays, without a name.
create table booked_arrangement (
    id uuid primary key,
    seminar uuid not null references seminar,
    what text not null,
    supplier text not null,
    cost_cents bigint not null check (cost_cents >= 0),
    booked_at timestamptz not null
);

create index booked_arrangement_of_seminar on booked_arrangement (seminar, id);

create table restitution (
    seminar uuid primary key references seminar,
    lessons text not null,
    projects jsonb not null,
    written_at timestamptz not null
);

-- Born at the seminar: told by one side, counted once the other confirms.
create table partnership (
    id uuid primary key,
    seminar uuid not null references seminar,
    subject text not null,
    told_by uuid not null,
    other uuid not null check (other <> told_by),
    told_at timestamptz not null,
    confirmed_at timestamptz
);

create index partnership_of_seminar on partnership (seminar, id);
