alter table call
    add column concluded_at timestamptz,
    add column archived_at timestamptz,
    add column searchable text not null default '';

create index call_by_lot on call using gin (lots jsonb_path_ops);

-- Who asks has no column: answers are for everybody (D19).
create table question (
    id uuid primary key,
    version int not null,
    call uuid not null references call,
    text text not null,
    asked_at timestamptz not null,
    answer text,
    answered_at timestamptz
);

create index question_by_call on question (call, id);

-- Lists and the board stay quick however many applications there are.
create index application_by_call on application (call, status, id);
create index application_by_organisation on application (organisation, id);
create index bid_by_lot on bid (lot, id);
create index bid_by_call on bid (call, id);
create index award_by_call on award (call);

-- The board asks how many offers each lot has, however many there are.
create table lot_offers (
    lot uuid primary key,
    offers bigint not null
);

insert into lot_offers select lot, count(*) from bid group by lot;

create function count_offers() returns trigger language plpgsql as $$
begin
    insert into lot_offers select lot, count(*) from added group by lot
        on conflict (lot) do update set offers = lot_offers.offers + excluded.offers;
    return null;
end $$;

create trigger bid_counted after insert on bid
    referencing new table as added for each statement execute function count_offers();
