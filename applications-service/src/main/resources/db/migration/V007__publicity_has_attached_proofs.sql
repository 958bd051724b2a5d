-- What proves that a call was made public, beside the measure it proves; never replaced.
create table publicity_proof (
    id uuid primary key,
    call uuid not null references call,
    measure int not null check (measure > 0),
    name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    checksum text not null,
    content bytea not null,
    attached_by uuid not null,
    attached_at timestamptz not null,
    unique (call, measure, name)
);
