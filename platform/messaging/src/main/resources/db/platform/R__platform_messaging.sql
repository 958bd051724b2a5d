-- The tables of platform-messaging, in the database of every service.
create table if not exists outbox_sequence (
    subject uuid primary key,
    last bigint not null
);

create table if not exists outbox (
    id bigint generated always as identity primary key,
    event_id uuid not null unique,
    topic text not null,
    source text not null,
    type text not null,
    subject uuid not null,
    sequence bigint not null,
    time timestamptz not null,
    correlation text not null,
    causation text,
    traceparent text,
    data text not null,
    unique (subject, sequence)
);

create table if not exists outbox_parked (
    subject uuid primary key,
    reason text not null,
    until timestamptz not null
);

create table if not exists inbox (
    id bigint generated always as identity,
    consumer text not null,
    event_id uuid not null,
    source text not null,
    subject uuid not null,
    sequence bigint not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create index if not exists inbox_received_at on inbox (received_at);

create table if not exists inbox_sequence (
    consumer text not null,
    source text not null,
    subject uuid not null,
    last bigint not null,
    primary key (consumer, source, subject)
);
