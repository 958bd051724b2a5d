-- Belongs to no lot (A15); the sentence is the last thing that may be missing, as for proceedings.
create table restitution_support (
    id uuid primary key references medium,
    version int not null,
    call uuid not null,
    seminar uuid not null unique,
    lessons text not null,
    new_projects text not null check (new_projects <> ''),
    partnerships text not null check (partnerships <> ''),
    accepted_at timestamptz,
    public_label text,
    sentence text check (sentence <> ''),
    funders jsonb,
    check (accepted_at is null or lessons <> ''),
    check (sentence is null or (accepted_at is not null and funders is not null))
);
