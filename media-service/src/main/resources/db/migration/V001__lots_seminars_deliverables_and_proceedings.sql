create table lot (
    id uuid primary key,
    call uuid not null,
    kind text not null check (kind in
        ('SEMINAR_SUPPORT', 'PHOTOGRAPHY', 'AUDIO', 'PROCEEDINGS'))
);

-- An award may be heard of before the lot: their events have different subjects and no order.
create table award (
    lot uuid not null,
    seminar uuid not null,
    organisation uuid not null,
    primary key (lot, seminar)
);

create table seminar (
    id uuid primary key,
    held_on date,
    decision uuid,
    standing text not null check (standing in ('PLANNED', 'HELD', 'POSTPONED', 'CANCELLED')),
    check ((held_on is null) = (decision is null))
);

create table deliverable (
    id uuid primary key,
    version int not null,
    call uuid not null,
    lot uuid not null references lot,
    seminar uuid not null,
    kind text not null check (kind in ('PHOTO_COVERAGE', 'EPISODE', 'PROCEEDINGS', 'RESTITUTION')),
    provider uuid not null,
    due_on date,
    status text not null check (status in
        ('EXPECTED', 'SUBMITTED', 'CHANGES_REQUESTED', 'ACCEPTED', 'PUBLISHED')),
    submission uuid,
    comment text,
    accepted_at timestamptz,
    published_at timestamptz,
    unique (lot, seminar, kind),
    check ((status = 'EXPECTED') = (submission is null)),
    check ((status in ('ACCEPTED', 'PUBLISHED')) = (accepted_at is not null)),
    check ((status = 'PUBLISHED') = (published_at is not null))
);

create index deliverable_of_provider on deliverable (provider, id);
create index deliverable_of_seminar on deliverable (seminar);

create table submission (
    id uuid primary key,
    deliverable uuid not null references deliverable,
    number int not null check (number > 0),
    title text not null,
    text text not null,
    words int not null check (words >= 0),
    submitted_at timestamptz not null,
    unique (deliverable, number)
);

alter table deliverable add foreign key (submission) references submission;

create function submission_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a submission is never changed: another one follows it';
end $$;

create trigger submission_stays before update on submission
    for each row execute function submission_stays();

-- The sentence is the last thing that may be missing: nothing is public without it (R128, D39).
create table proceedings (
    id uuid primary key references deliverable,
    seminar uuid not null unique,
    public_label text not null,
    held_on date,
    title text not null,
    text text not null,
    words int not null,
    sentence text not null check (sentence <> ''),
    funders jsonb not null,
    published_at timestamptz not null
);
