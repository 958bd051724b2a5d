create table partner (
    id uuid primary key,
    seminar uuid not null references seminar,
    name text not null,
    kind text not null check (kind in ('LOCAL_AUTHORITY', 'LOCAL_ACTOR', 'OTHER')),
    territory text not null,
    outside_reason text not null,
    interest text not null,
    source text not null check (source in ('BID', 'ADDED', 'IMPORTED')),
    added_at timestamptz not null
);

create unique index one_partner_per_name_and_seminar on partner (seminar, lower(name));
create index partner_of_seminar on partner (seminar, id);

create table partner_contact (
    id uuid primary key,
    partner uuid not null references partner,
    held_on date not null,
    means text not null,
    outcome text not null,
    project_presented boolean not null
);

create index partner_contact_of_partner on partner_contact (partner, held_on);

create table caterer (
    id uuid primary key,
    seminar uuid not null references seminar,
    name text not null,
    contact text not null,
    quote_cents bigint not null check (quote_cents >= 0),
    chosen boolean not null,
    added_at timestamptz not null
);

create unique index one_chosen_caterer on caterer (seminar) where chosen;
create index caterer_of_seminar on caterer (seminar, id);

create table venue (
    id uuid primary key,
    seminar uuid not null references seminar,
    name text not null,
    location text not null,
    building_type text not null,
    building_category int not null check (building_category between 1 and 5),
    declared_capacity int not null check (declared_capacity > 0),
    seated_capacity int not null check (seated_capacity > 0),
    area_m2 int not null check (area_m2 > 0),
    access text not null,
    cost_cents bigint not null check (cost_cents >= 0),
    rationale text not null check (rationale <> ''),
    waiver text not null,
    confirmed boolean not null,
    added_at timestamptz not null
);

create unique index one_confirmed_venue on venue (seminar) where confirmed;
create index venue_of_seminar on venue (seminar, id);

-- History: rules of a time, not of the product (D47).
create table health_protocol (
    id uuid primary key,
    label text not null,
    max_percent int check (max_percent between 1 and 100),
    m2_per_person numeric(5, 2) check (m2_per_person > 0),
    mask boolean not null,
    valid_from date not null,
    valid_to date not null,
    check (valid_from <= valid_to),
    check (num_nonnulls(max_percent, m2_per_person) > 0)
);

alter table lot_task
    add column proof text not null default '',
    add column comment text not null default '';
