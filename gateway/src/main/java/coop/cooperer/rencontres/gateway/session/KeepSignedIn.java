package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Opens a session, and keeps its tokens fresh for as long as it is used. Blocks. */
@ApplicationScoped
class KeepSignedIn {

    /** A use within this time of the last one is not noted: most requests only read. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Realm realm;
    private final SessionConfig config;

    KeepSignedIn(Sessions sessions, Realm realm, SessionConfig config) {
        this.sessions = sessions;
        this.realm = realm;
        this.config = config;
    }

    SessionId open(Tokens tokens) {
        var now = Instant.now();
        sessions.forget(now.minus(config.longest()), now.minus(config.idle()));
        var id = SessionId.random();
        sessions.open(new Session(id, tokens, now, now));
        return id;
    }

    /** The tokens of the session, good for at least the margin; nothing when it is over. */
    Optional<Tokens> tokens(SessionId id) {
        var now = Instant.now();
        return sessions.find(id)
                .filter(session -> !session.isOver(now, config.idle(), config.longest()))
                .flatMap(session -> use(session, now));
    }

    private Optional<Tokens> use(Session session, Instant now) {
        if (session.seenAt().plus(COARSE).isBefore(now)) {
            sessions.seen(session.id(), now);
        }
        return session.needsRenewal(now, config.margin())
                ? sessions.renew(session.id(), this::renew)
                : Optional.of(session.tokens());
    }

    // The refresh token works once: whoever waited for the lock finds fresh tokens and takes those.
    private Optional<Tokens> renew(Session session) {
        var now = Instant.now();
        if (!session.needsRenewal(now, config.margin())) {
            return Optional.of(session.tokens());
        }
        try {
            return realm.renew(session.tokens());
        } catch (Refused unavailable) {
            if (now.isBefore(session.tokens().expiry())) {
                return Optional.of(session.tokens());
            }
            throw unavailable;
        }
    }
}
