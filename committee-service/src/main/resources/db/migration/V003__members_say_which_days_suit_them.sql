-- Who was selected for which lot and seminars; several may share a lot.
create table award (
    bid uuid primary key,
    lot uuid not null,
    organisation uuid not null,
    seminars uuid[] not null
);

create index award_lot on award (lot);

-- What the event of a call did not carry; empty until its owner told it.
create table call_text (
    call uuid primary key,
    attempts int not null default 0,
    title text,
    sentence text,
    window_from date,
    window_to date,
    seminars jsonb
);
insert into call_text (call) select distinct call from lot where call is not null;

create table date_poll (
    id uuid primary key,
    version int not null,
    committee uuid not null references committee,
    meeting uuid references meeting,
    options jsonb not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    chosen date,
    reason text not null default '',
    check ((closed_at is null) = (chosen is null))
);

create index date_poll_committee on date_poll (committee);

-- Answers of members by seat, of the holders of lots 4 to 6 by organisation.
create table poll_answer (
    poll uuid not null references date_poll,
    option uuid not null,
    answerer uuid not null,
    provider boolean not null,
    answer text not null check (answer in ('YES', 'IF_NEEDED', 'NO')),
    primary key (option, answerer)
);

create index poll_answer_poll on poll_answer (poll);

-- Neither a link nor its session is kept, only the SHA-256 of each.
create table poll_link (
    link text primary key,
    poll uuid not null references date_poll,
    member uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    session text unique,
    session_until timestamptz,
    check ((used_at is null) = (session is null))
);
