-- Who has a seat at which seminar and who signed, as the events told it: identifiers only.
create table seat (
    registration uuid primary key,
    seminar uuid not null,
    held boolean not null,
    attended boolean not null
);

create index seat_of_seminar on seat (seminar);

alter table reminder
    drop constraint reminder_kind_check,
    add constraint reminder_kind_check check (kind in ('DEADLINE', 'MEETING', 'AFTERWARDS'));
