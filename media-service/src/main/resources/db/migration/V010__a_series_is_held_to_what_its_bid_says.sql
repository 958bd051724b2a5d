-- Unknown of awards that were heard of before: they are held to nothing but the hint.
alter table award add column bid uuid;

-- Without numbers, the bid says its sequencing in words alone.
create table sequencing (
    bid uuid primary key,
    interviews int check (interviews > 1),
    from_minutes int check (from_minutes > 0),
    to_minutes int check (to_minutes >= from_minutes),
    taken_at timestamptz not null,
    check ((interviews is null) = (from_minutes is null)),
    check ((interviews is null) = (to_minutes is null))
);
