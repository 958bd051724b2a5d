package coop.cooperer.rencontres.platform.messaging;

import java.sql.SQLException;

/** The database did not do what it was asked; the reason is the cause. */
final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
