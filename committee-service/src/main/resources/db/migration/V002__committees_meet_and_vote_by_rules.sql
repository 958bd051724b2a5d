alter table committee
    add kind text not null default 'LOCAL' check (kind in ('LOCAL', 'NATIONAL')),
    add chair uuid,
    add quorum_percent int not null default 50 check (quorum_percent between 1 and 100),
    add proxies boolean not null default false,
    add notice_days int not null default 7 check (notice_days between 0 and 90),
    alter seminar drop not null,
    alter holder drop not null,
    add check ((kind = 'LOCAL') = (seminar is not null)),
    add check ((kind = 'LOCAL') = (holder is not null));
alter table committee alter kind drop default;

create unique index one_national_committee_per_call on committee (call) where kind = 'NATIONAL';

create table committee_invitation (
    committee uuid not null references committee,
    organisation uuid not null,
    primary key (committee, organisation)
);

create index committee_invitation_organisation on committee_invitation (organisation);

alter table committee_member
    add mandate_from date,
    add mandate_until date,
    drop constraint committee_member_college_check,
    add constraint committee_member_college_check check (college in
        ('LOCAL_AUTHORITY', 'TERRITORY_ACTOR', 'CAE_SUPPORT_TEAM', 'ISSUER', 'SELECTED_STRUCTURE'));

-- Who has left is told so instead of being a stranger.
create table former_member (
    committee uuid not null references committee,
    person uuid not null,
    member uuid not null,
    left_at timestamptz not null,
    primary key (committee, person)
);

create table action_item (
    id uuid primary key,
    version int not null,
    committee uuid not null references committee,
    meeting uuid,
    title text not null,
    owner uuid not null,
    due_on date not null,
    done_at timestamptz
);

create index action_item_committee on action_item (committee);

create table meeting (
    id uuid primary key,
    version int not null,
    committee uuid not null references committee,
    mode text not null check (mode in ('IN_PERSON', 'REMOTE', 'MIXED')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    place text,
    link text,
    agenda jsonb not null,
    documents jsonb not null,
    stage text not null check (stage in ('PLANNED', 'POLL_OPEN', 'CONVENED', 'HELD',
        'MINUTES_CIRCULATED', 'MINUTES_APPROVED', 'CANCELLED')),
    sequence int not null,
    convened_at timestamptz,
    urgency text not null default '',
    presences jsonb not null,
    connections jsonb,
    closed_at timestamptz,
    cancellation text not null default '',
    check (stage not in ('CONVENED', 'HELD', 'MINUTES_CIRCULATED', 'MINUTES_APPROVED')
        or convened_at is not null),
    check ((stage in ('PLANNED', 'POLL_OPEN', 'CONVENED')) = (closed_at is null))
);

create index meeting_committee on meeting (committee);

-- A decision is voted at a meeting, or in writing until an instant. What was open before had no
-- end; it gets the usual one.
alter table decision
    add text text not null default '',
    add responsible text,
    add due_on date,
    add reason text not null default '',
    add meeting uuid references meeting,
    add voting_until timestamptz,
    add deferral_reason text,
    alter seminar drop not null;
update decision set voting_until = proposed_at + interval '7 days';
alter table decision
    add check ((meeting is null) <> (voting_until is null)),
    drop constraint decision_kind_check,
    add constraint decision_kind_check check (kind in ('DATE', 'PROGRAMME', 'RESOLUTION')),
    drop constraint decision_status_check,
    add constraint decision_status_check check (status in
        ('PROPOSED', 'ADOPTED', 'REFUSED', 'OPINION_ONLY', 'DEFERRED', 'SUPERSEDED')),
    add check ((kind = 'RESOLUTION') = (seminar is null)),
    add check ((status = 'DEFERRED') = (deferral_reason is not null));

-- A decision that was put off has ended without a count. The constraints of V001 that said
-- otherwise had no name.
do $$
declare
    found text;
begin
    select conname into strict found from pg_constraint
    where conrelid = 'decision'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%closed_at IS NULL) = (tally IS NULL)%';
    execute format('alter table decision drop constraint %I', found);
end $$;
alter table decision
    add check ((tally is not null) = (status in ('ADOPTED', 'REFUSED', 'OPINION_ONLY', 'SUPERSEDED')));

create index decision_meeting on decision (meeting) where meeting is not null;
create index decision_due on decision (voting_until) where status = 'PROPOSED';
drop index one_decision_in_force;
create unique index one_decision_in_force on decision (committee, kind)
    where status = 'ADOPTED' and kind <> 'RESOLUTION';

alter table vote
    add proxy uuid,
    add cast_at timestamptz;

-- Who has an interest in a matter and keeps out of it.
create table recusal (
    decision uuid not null references decision,
    member uuid not null,
    declared_at timestamptz not null,
    primary key (decision, member)
);
