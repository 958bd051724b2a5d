-- Optional: a seminar without one is complete (R66).
create table live_session (
    id uuid primary key,
    seminar uuid not null references seminar,
    address text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    live_captions boolean not null,
    recorded boolean not null,
    recording text not null,
    captions text not null,
    published_at timestamptz,
    check (starts_at < ends_at),
    check ((published_at is null) = (recording = '')),
    check (published_at is null or (recorded and captions <> ''))
);

create index live_session_of_seminar on live_session (seminar, id);

-- The log of connections: who watches takes no seat; a registrant is known by the open place.
create table live_connection (
    id uuid primary key,
    session uuid not null references live_session,
    registration uuid references registration,
    joined_at timestamptz not null
);

create index live_connection_of_session on live_connection (session, id);
create index live_connection_of_registration on live_connection (registration);

-- Who speaks in a recording has agreed to it; what proves it is kept where the organiser says.
create table recording_consent (
    session uuid not null references live_session,
    speaker text not null,
    proof text not null,
    primary key (session, speaker)
);
