-- What limits the room, what is kept for whom, and who has a seat, on the row that is locked anyway.
alter table seminar
    add column offered int not null default 0 check (offered >= 0),
    add column taken jsonb not null default '{}',
    add column room_capacity int check (room_capacity > 0),
    add column protocol_capacity int check (protocol_capacity >= 0),
    add column besides jsonb not null default '[]',
    add column kept jsonb not null default '[]',
    add column priorities jsonb not null default '[]',
    add column priority_rule text not null default '',
    add check (confirmed + offered <= gauge);

update seminar s
set taken = coalesce(
    (select jsonb_object_agg(t.category, t.people)
     from (select r.category, count(*) as people from registration r
           where r.seminar = s.id and r.status = 'CONFIRMED' group by r.category) t), '{}');

alter table seminar drop constraint seminar_stage_check;
alter table seminar add constraint seminar_stage_check check (stage in
    ('PLANNED', 'DATE_PROPOSED', 'DATE_VALIDATED', 'REGISTRATION_OPEN', 'READY', 'HELD', 'REPORTED',
     'CLOSED', 'POSTPONED', 'CANCELLED'));
alter table seminar add check (stage not in ('READY', 'HELD', 'REPORTED', 'CLOSED') or date is not null);

-- The number is given when the address is proved, not when the form is sent.
alter table registration alter column number drop identity;
alter table registration alter column number drop not null;
create sequence registration_number;
select setval('registration_number', coalesce((select max(number) from registration), 0) + 1, false);

alter table registration
    add column address text,
    add column offered_until timestamptz,
    add column notice text not null default '2021-1';
update registration set address = lower(email);
alter table registration alter column address set not null;
alter table registration drop constraint registration_status_check;
alter table registration
    add constraint registration_status_check check (status in
        ('REQUESTED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'EXPIRED', 'CANCELLED')),
    add check (status not in ('CONFIRMED', 'WAITLISTED', 'OFFERED') or number is not null),
    add check ((status = 'OFFERED') = (offered_until is not null)),
    add unique (seminar, number);

drop index one_registration_per_address_and_seminar;
create unique index one_registration_per_address_and_seminar
    on registration (seminar, address) where status not in ('CANCELLED', 'EXPIRED');
create index registration_waiting
    on registration (seminar, category, number) where status = 'WAITLISTED';
create index registration_offered on registration (offered_until) where status = 'OFFERED';
create index registration_requested on registration (registered_at) where status = 'REQUESTED';

-- What opens a person's place: a link that serves once, then a short session; digests only.
create table place_key (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    registration uuid not null references registration,
    seminar uuid not null references seminar,
    kind text not null check (kind in ('LINK', 'SESSION')),
    expires_at timestamptz not null
);

create index place_key_of_registration on place_key (registration);
