alter table organisation add column address text;

-- Answers kept so far repeat in clear what candidates wrote; from now on they are sealed.
do $$
begin
    if to_regclass('idempotency_key') is not null then
        delete from idempotency_key where body is not null;
    end if;
end $$;

-- What a holder is paid for, as it was offered; one contract for each offer chosen.
create table contract (
    bid uuid primary key references bid,
    call uuid not null references call,
    lot uuid not null,
    organisation uuid not null,
    seminars uuid[] not null,
    net_cents bigint not null check (net_cents >= 0),
    tax_cents bigint not null check (tax_cents >= 0),
    invoice_words text not null,
    milestones jsonb not null,
    signed_by uuid not null,
    signed_at timestamptz not null
);

create index contract_by_call on contract (call, bid);

-- What was asked of a candidate whose received application lacks something, with the same date for
-- all in that case.
create table completion (
    application uuid primary key references application,
    call uuid not null references call,
    missing text not null,
    until timestamptz not null,
    asked_at timestamptz not null,
    completed_at timestamptz
);

create index completion_by_call on completion (call);

-- An application that came by mail: who enters it, and when the message was received.
alter table application
    add column entered_by uuid,
    add column mailed_at timestamptz,
    add check ((entered_by is null) = (mailed_at is null));
