package coop.cooperer.rencontres.platform.web;

import coop.cooperer.rencontres.platform.messaging.Causality;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The trail of every change of state (requirement D43). The database itself refuses to change or
 * delete an entry.
 */
@ApplicationScoped
public class Audit {

    private static final String RECORD =
            """
            insert into audit_entry (at, person, organisation, kind, subject, before, after, reason,
                                     correlation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final Clock clock;
    private final Actor actor;

    Audit(DataSource database, Clock clock, Actor actor) {
        this.database = database;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Records a change in the running transaction, with who made it and when.
     *
     * @param kind what happened, in the past tense: {@code LotAwarded}
     * @param before the state left; empty if the object is new
     * @param after the state reached
     * @param reason why, in the words of who decided; empty where none is asked. States and reasons
     *     hold no personal data.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String kind, UUID subject, String before, String after, String reason) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(RECORD)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setObject(2, person().orElse(null));
            insert.setObject(3, person().flatMap(_ -> actor.actingOrganisation()).orElse(null));
            insert.setString(4, kind);
            insert.setObject(5, subject);
            insert.setString(6, before);
            insert.setString(7, after);
            insert.setString(8, reason);
            insert.setString(9, Causality.correlation());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("no audit entry could be written", failure);
        }
    }

    // What a consumer or the clock does, nobody has asked for in person.
    private Optional<UUID> person() {
        return Arc.container().requestContext().isActive() ? actor.signedIn() : Optional.empty();
    }
}
