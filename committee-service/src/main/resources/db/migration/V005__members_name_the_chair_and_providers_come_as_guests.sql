-- Whom each member names for the chair of its committee.
create table chair_nomination (
    committee uuid not null references committee,
    member uuid not null,
    nominee uuid not null,
    primary key (committee, member)
);

-- The holders of lots 4 to 6 sit in no committee; each may be invited to one of its sessions.
create table meeting_guest (
    meeting uuid not null references meeting,
    organisation uuid not null,
    primary key (meeting, organisation)
);

create index meeting_guest_organisation on meeting_guest (organisation);
