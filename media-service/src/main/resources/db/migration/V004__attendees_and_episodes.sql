create table attendee (
    seminar uuid not null,
    registration uuid not null,
    primary key (seminar, registration)
);

create table episode (
    id uuid primary key references medium,
    version int not null,
    deliverable uuid not null references deliverable,
    call uuid not null,
    seminar uuid not null,
    file uuid not null unique references stored_file,
    title text not null,
    description text not null,
    interviewee uuid not null references consent_person,
    shown_name text not null check (shown_name <> ''),
    sound_design jsonb not null,
    artwork uuid references stored_file,
    transcript text,
    chapters jsonb not null,
    measures jsonb not null,
    agreed_at timestamptz,
    spoken_mention boolean not null,
    attendance_cleared boolean not null,
    public_file uuid references stored_file,
    sentence text
);

create index episode_of_deliverable on episode (deliverable, id);
create index episode_of_call on episode (call, id);
create index episode_of_interviewee on episode (interviewee);
