alter table bid add column tax_cents bigint not null default 0 check (tax_cents >= 0);

-- Photographs may be priced for one seminar and for all of them (R119).
alter table bid drop constraint bid_application_lot_key;
alter table bid add unique (application, lot, seminars);

alter table organisation
    add column member_of_issuer boolean not null default false,
    add column measures text not null default '';

create table evaluation (
    lot uuid primary key,
    version int not null,
    call uuid not null references call,
    seats jsonb not null,
    comments jsonb not null,
    report jsonb
);

create table admissibility (
    application uuid primary key references application,
    version int not null,
    call uuid not null references call,
    outcome text not null check (outcome in ('ADMISSIBLE', 'INCOMPLETE', 'INADMISSIBLE')),
    reason text not null,
    checked_at timestamptz not null
);

-- A lot that no bid wins, or only a part of whose seminars finds a holder.
create table lot_outcome (
    lot uuid primary key,
    call uuid not null references call,
    outcome text not null check (outcome in ('UNSUCCESSFUL', 'DROPPED')),
    reason_code text not null,
    reason text not null,
    decided_at timestamptz not null
);

create table letter (
    application uuid primary key references application,
    call uuid not null references call,
    sent_at timestamptz not null,
    read_at timestamptz
);

alter table call drop constraint call_status_check;
alter table call add constraint call_status_check check (status in
    ('DRAFT', 'PUBLISHED', 'CLOSED', 'OPENED', 'IN_EVALUATION', 'DECIDED', 'CONCLUDED', 'ARCHIVED',
     'CANCELLED'));

-- After the letters, scores, reports and decisions are immutable (invariant 12).
create function refuse_after_letters() returns trigger language plpgsql as $$
begin
    if exists (select from call
               where id = coalesce(new.call, old.call)
                 and status in ('DECIDED', 'CONCLUDED', 'ARCHIVED')) then
        raise exception 'the letters of call % are sent', coalesce(new.call, old.call);
    end if;
    return coalesce(new, old);
end $$;

create trigger evaluation_after_letters before insert or update or delete on evaluation
    for each row execute function refuse_after_letters();
create trigger admissibility_after_letters before insert or update or delete on admissibility
    for each row execute function refuse_after_letters();
create trigger award_after_letters before insert or update or delete on award
    for each row execute function refuse_after_letters();
create trigger lot_outcome_after_letters before insert or update or delete on lot_outcome
    for each row execute function refuse_after_letters();
