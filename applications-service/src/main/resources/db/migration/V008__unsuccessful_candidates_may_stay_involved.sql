-- How a candidate that was not chosen agrees to be asked again; nothing is kept of a withdrawn wish.
create table involvement (
    application uuid primary key references application,
    call uuid not null references call,
    organisation uuid not null,
    partner boolean not null,
    speaker boolean not null,
    reserve boolean not null,
    said_at timestamptz not null,
    check (partner or speaker or reserve)
);

create index involvement_by_call on involvement (call, application);
