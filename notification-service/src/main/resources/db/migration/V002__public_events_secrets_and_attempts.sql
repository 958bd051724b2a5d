-- What partner systems may hear, once each, in the order in which this service committed it.
create table public_event (
    id uuid primary key,
    position bigint generated always as identity unique,
    type text not null,
    scope text not null,
    calls uuid[] not null,
    lots uuid[] not null,
    seminars uuid[] not null,
    payload text not null,
    stored_at timestamptz not null,
    addressee uuid references subscription on delete cascade
);

create index public_event_by_age on public_event (stored_at);

-- The scope of what was heard until now is on no record: nobody finds it in the feed.
insert into public_event (id, type, scope, calls, lots, seminars, payload, stored_at)
select distinct on (event) event, type, 'unknown', '{}', '{}', '{}', payload, created_at
from delivery
order by event, created_at;

-- To which call, lot and seminar an object belongs, as the events told it.
create table place (
    id uuid primary key,
    kind text not null check (kind in ('CALL', 'LOT', 'SEMINAR', 'COMMITTEE')),
    call uuid not null,
    lot uuid,
    seminar uuid
);

alter table subscription
    alter column events type text[],
    add column calls uuid[] not null default '{}',
    add column lots uuid[] not null default '{}',
    add column seminars uuid[] not null default '{}',
    add column contact_email text,
    add column disabled_because text check (disabled_because in ('GONE', 'FAILING'));

update subscription set disabled_because = 'GONE' where status = 'DISABLED';

create index subscription_to_event on subscription using gin (events) where status = 'ACTIVE';

-- Several at once while partners move from one to the next.
create table subscription_secret (
    id uuid primary key,
    subscription uuid not null references subscription on delete cascade,
    sealed bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz
);

create index subscription_secret_of_subscription on subscription_secret (subscription);

insert into subscription_secret (id, subscription, sealed, created_at)
select gen_random_uuid(), id, sealed_secret, created_at from subscription;

alter table subscription drop column sealed_secret;

create table delivery_attempt (
    delivery uuid not null references delivery on delete cascade,
    number int not null,
    at timestamptz not null,
    status int,
    failure text,
    milliseconds bigint not null,
    response text not null,
    primary key (delivery, number)
);

insert into delivery_attempt (delivery, number, at, status, failure, milliseconds, response)
select d.id, a.number, (a.attempt ->> 'at')::timestamptz, (a.attempt ->> 'status')::int,
       a.attempt ->> 'failure', (a.attempt ->> 'milliseconds')::bigint, ''
from delivery d
cross join lateral jsonb_array_elements(d.attempts) with ordinality a (attempt, number)
where jsonb_typeof(d.attempts) = 'array';

-- Made counts all attempts, tries those since the delivery was last asked for.
alter table delivery
    add column made int not null default 0,
    add column tries int not null default 0,
    add foreign key (event) references public_event on delete cascade;

update delivery
set made = jsonb_array_length(attempts), tries = jsonb_array_length(attempts)
where jsonb_typeof(attempts) = 'array';

alter table delivery drop column payload, drop column attempts, drop column version;

create index delivery_of_event on delivery (event);
create index delivery_settled on delivery (settled_at) where status <> 'PENDING';

drop table delivery_turn;

-- How the receiver of a subscription fares; a row once it has been tried.
create table delivery_lane (
    subscription uuid primary key references subscription on delete cascade,
    failures int not null,
    failing_since timestamptz,
    resting_until timestamptz
);
