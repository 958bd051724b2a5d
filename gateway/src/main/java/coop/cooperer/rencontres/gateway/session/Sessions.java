package coop.cooperer.rencontres.gateway.session;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The sessions of all gateways. */
interface Sessions {

    /** Keeps a new session. */
    void open(Session session);

    /** The session that a browser shows, ended ones included. */
    Optional<Session> find(SessionId id);

    /** Notes that the session was used. */
    void seen(SessionId id, Instant at);

    /**
     * Replaces the tokens of a session, one caller at a time among all gateways.
     *
     * @param next gets the session as it is once its turn has come; answers the tokens to keep from
     *     now on, or nothing to end the session
     */
    Optional<Tokens> renew(SessionId id, Function<Session, Optional<Tokens>> next);

    /** Ends this session. */
    void close(SessionId id);

    /** Ends the sessions that belong to a session of the realm. */
    void closeAll(String realmSession);

    /** Forgets sessions that were opened before the one instant or last used before the other. */
    void forget(Instant openedBefore, Instant unusedSince);
}
