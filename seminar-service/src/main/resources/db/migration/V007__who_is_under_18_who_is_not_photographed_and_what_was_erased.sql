-- Asked only where minors are expected; never a date of birth (D66).
create table registration_form (
    seminar uuid primary key references seminar,
    minors_expected boolean not null
);

alter table registration
    add column under_18 boolean,
    add column photographs boolean not null default true;

-- What was erased stays erased: the list is replayed on a backup that knew better (D58).
create table erasure (
    registration uuid primary key,
    erased_at timestamptz not null
);
