-- One row for each signed-in browser. The cookie is not here, only its digest; the tokens are
-- sealed with a key that is not here either.
create table session (
    id bytea primary key check (length(id) = 32),
    realm_session text not null,
    tokens bytea not null,
    opened_at timestamptz not null,
    seen_at timestamptz not null
);

create index session_of_the_realm on session (realm_session);
create index session_by_last_use on session (seen_at);
