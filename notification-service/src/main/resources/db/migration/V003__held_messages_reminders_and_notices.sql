-- Decisions wait in the outbox until somebody has looked at them.
alter table message
    drop constraint message_status_check,
    drop constraint message_check,
    add constraint message_status_check
        check (status in ('HELD', 'PENDING', 'SENT', 'GIVEN_UP', 'DROPPED')),
    add constraint message_settled_check
        check (status in ('HELD', 'PENDING') or settled_at is not null);

-- Which structure holds a lot, as the award told it.
create table lot_holder (
    lot uuid primary key,
    organisation uuid not null
);

-- What is to be recalled on a day of the business clock, once.
create table reminder (
    kind text not null check (kind in ('DEADLINE', 'MEETING')),
    subject uuid not null,
    occasion text not null,
    about uuid not null,
    due_at timestamptz not null,
    lapses_at timestamptz not null,
    done boolean not null default false,
    primary key (kind, subject, occasion)
);

create index reminder_due on reminder (due_at) where not done;

-- What people find in the application: for an organisation or for a role, never for a name.
create table notice (
    id uuid primary key,
    kind text not null,
    subject uuid not null,
    organisation uuid,
    role text,
    told_at timestamptz not null,
    check ((organisation is null) <> (role is null))
);

create index notice_of_organisation on notice (organisation, id);
create index notice_of_role on notice (role, id);

create table notice_read (
    person uuid not null,
    notice uuid not null references notice on delete cascade,
    primary key (person, notice)
);

create table notice_preference (
    person uuid primary key,
    muted text[] not null
);
