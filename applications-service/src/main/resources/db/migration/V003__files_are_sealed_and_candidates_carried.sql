-- A keyed digest of the name of a carried entrepreneur; empty for the organisation itself (A30).
alter table application add column candidate text not null default '';

drop index one_application_per_candidate_and_call;
create unique index one_application_per_candidate_and_call
    on application (call, organisation, candidate) where status <> 'WITHDRAWN';

alter table application drop constraint application_status_check;
alter table application add constraint application_status_check check (status in
    ('DRAFT', 'SUBMITTED', 'LATE', 'ADMITTED', 'WITHDRAWN'));

-- Pieces are sealed with the key of their application; a file whose sending broke off is swept.
create table sealed_file (
    id uuid primary key,
    application uuid not null references application,
    begun_at timestamptz not null,
    attached boolean not null default false
);

create index sealed_file_to_sweep on sealed_file (begun_at) where not attached;

create table sealed_piece (
    file uuid not null references sealed_file on delete cascade,
    number int not null,
    sealed bytea not null,
    primary key (file, number)
);
