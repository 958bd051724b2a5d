package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.poll.PollLinks.LinkState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The personal links in the database, whose clock says when they end. */
@ApplicationScoped
class SqlPollLinks implements PanacheRepositoryBase<PollLinkRow, String> {

    private static final String KEEP =
            """
            insert into poll_link (link, poll, member, expires_at)
            values (?1, ?2, ?3, now() + interval '30 days') returning expires_at
            """;

    private static final String EXCHANGE =
            """
            update poll_link set used_at = now(), session = ?2,
                session_until = now() + interval '30 minutes'
            where link = ?1 and used_at is null and expires_at > now()
            """;

    private static final String SESSION =
            "select * from poll_link where session = ?1 and session_until > now()";

    Instant keep(String link, UUID poll, UUID member) {
        return getSession()
                .createNativeQuery(KEEP, Instant.class)
                .setParameter(1, link)
                .setParameter(2, poll)
                .setParameter(3, member)
                .getSingleResult();
    }

    /** Two people who open a link at once: the database lets one of them in. */
    Optional<PollLinks.Session> exchange(String link, String session) {
        var taken =
                getSession()
                        .createNativeMutationQuery(EXCHANGE)
                        .setParameter(1, link)
                        .setParameter(2, session)
                        .executeUpdate();
        return taken == 1 ? session(session) : Optional.empty();
    }

    Optional<PollLinks.Session> session(String session) {
        return getSession()
                .createNativeQuery(SESSION, PollLinkRow.class)
                .setParameter(1, session)
                .getResultStream()
                .findFirst()
                .map(PollLinkRow::opened);
    }

    LinkState stateOf(String link) {
        return findByIdOptional(link)
                .map(it -> it.usedAt == null ? LinkState.ENDED : LinkState.USED)
                .orElse(LinkState.UNKNOWN);
    }
}
