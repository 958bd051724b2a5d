package coop.cooperer.rencontres.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** Tells failures of what surrounds a delivery from failures of the delivery itself. */
final class Infrastructure {

    // Connection, resources, operator intervention, system error; serialisation and lock conflicts.
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40", "55");

    private Infrastructure() {}

    static boolean isToBlameFor(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && speaksOfTheServer(sql)) {
                return true;
            }
            if (cause instanceof KafkaException
                    || (cause instanceof IOException
                            && !(cause instanceof JsonProcessingException))) {
                return true;
            }
        }
        return false;
    }

    // No state at all is how the connection pool says that it has no connection to give.
    private static boolean speaksOfTheServer(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
