-- Neither an address nor a text: both are read from their owner when a message is sent.
create table message (
    id uuid primary key,
    version int not null,
    kind text not null,
    subject uuid not null,
    dedup_key text not null unique,
    matter jsonb not null,
    status text not null check (status in ('PENDING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    attempts int not null,
    refusals int not null,
    failure text,
    announced_at timestamptz not null,
    due_at timestamptz not null,
    settled_at timestamptz,
    check (status = 'PENDING' or settled_at is not null)
);

create index message_due on message (due_at) where status = 'PENDING';

create table subscription (
    id uuid primary key,
    version int not null,
    partner text not null,
    url text not null,
    events varchar(255)[] not null,
    sealed_secret bytea not null,
    created_at timestamptz not null,
    status text not null check (status in ('ACTIVE', 'DISABLED'))
);

create index subscription_of_partner on subscription (partner, id);

create table delivery (
    id uuid primary key,
    version int not null,
    place bigint generated always as identity,
    subscription uuid not null references subscription on delete cascade,
    event uuid not null,
    type text not null,
    payload text not null,
    created_at timestamptz not null,
    attempts jsonb not null,
    status text not null check (status in ('PENDING', 'DELIVERED', 'FAILED', 'ABANDONED')),
    due_at timestamptz not null,
    settled_at timestamptz,
    unique (subscription, event),
    check (status = 'PENDING' or settled_at is not null)
);

create index delivery_due on delivery (subscription, due_at, place) where status = 'PENDING';
create index delivery_of_subscription on delivery (subscription, id);

-- One delivery under way a subscription, over all processes.
create table delivery_turn (
    subscription uuid primary key references subscription on delete cascade,
    taken_until timestamptz not null
);
