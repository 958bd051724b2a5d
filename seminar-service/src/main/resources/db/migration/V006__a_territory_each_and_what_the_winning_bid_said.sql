-- No two seminars of a call share one (R62).
create table territory (
    seminar uuid primary key references seminar,
    call uuid not null,
    name text not null,
    department text not null,
    region text not null,
    insee_codes jsonb not null,
    cae uuid not null
);

create unique index one_seminar_per_territory_and_call on territory (call, lower(name));

-- Empty for places that were proposed before it was asked.
alter table venue add column insee_code text not null default '';

-- What the owner of the call says of the series and of those whom it invites.
alter table series
    add column purpose text,
    add column theme text,
    add column objectives jsonb,
    add column categories jsonb,
    add check (num_nulls(purpose, theme, objectives, categories) in (0, 4));

-- The bid that won the lot; what it said is read from its owner afterwards.
alter table lot add column bid uuid;

create table taken_over (
    lot uuid primary key references lot,
    bid uuid not null,
    team text not null,
    possible_dates jsonb not null,
    local_funding jsonb not null,
    taken_at timestamptz not null
);

-- What the holder and the issuer write each other about a task; nobody else reads it (R98).
create table task_message (
    id uuid primary key,
    lot uuid not null,
    code text not null,
    author uuid not null,
    by_issuer boolean not null,
    text text not null,
    written_at timestamptz not null,
    foreign key (lot, code) references lot_task
);

create index task_message_of_task on task_message (lot, code, id);
