package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The records of media-service, written as a provider would have them written. */
final class MediaRecords {

    private final LocalPlatform platform;

    MediaRecords(LocalPlatform platform) {
        this.platform = platform;
    }

    /** A coverage with these photographs. */
    void photographs(List<UUID> files) throws SQLException {
        var lot = UUID.randomUUID();
        var coverage = UUID.randomUUID();
        try (var connection = connection()) {
            run(
                    connection,
                    "insert into lot (id, call, kind) values ('%s', '%s', 'PHOTOGRAPHY')"
                            .formatted(lot, lot));
            run(
                    connection,
                    """
                    insert into deliverable (id, version, call, lot, seminar, kind, provider, status)
                    values ('%s', 0, '%s', '%s', '%s', 'PHOTO_COVERAGE', '%s', 'EXPECTED')
                    """
                            .formatted(coverage, lot, lot, lot, lot));
            for (var file : files) {
                run(
                        connection,
                        """
                        with shown as (insert into medium (id, version, seminar, kind, status)
                            values ('%1$s', 0, '%2$s', 'PHOTO_COVERAGE', 'WITHHELD') returning id)
                        insert into photograph (id, version, deliverable, seminar, file, width,
                            height, orientation, alternative_text, caption, creator, credit,
                            copyright, city, country, keywords, assigned_rights)
                        select id, 0, '%3$s', '%2$s', '%1$s', 3000, 2000, 1, '', '', '', '', '',
                            '', '', '[]', '' from shown
                        """
                                .formatted(file, lot, coverage));
            }
        }
    }

    /** Puts the derivatives of every photograph on the list of work, again if they were made. */
    void makeAgain() throws SQLException {
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            run(connection, "update photograph set web = null, thumbnail = null");
            run(
                    connection,
                    """
                    insert into job (id, task, subject)
                    select gen_random_uuid(), 'photograph-derivatives', id from photograph
                    """);
            connection.commit();
        }
    }

    /** Waits until the list is empty; how many photographs were drawn a second, after the first. */
    double await() throws SQLException {
        try (var connection = connection()) {
            while (number(connection, "select count(*) from job") > 0) {
                LockSupport.parkNanos(100_000_000);
            }
            return number(
                    connection,
                    """
                    select (count(*) - 1) / extract(epoch from max(received_at) - min(received_at))
                    from stored_file where id in (select thumbnail from photograph)
                    """);
        }
    }

    private Connection connection() throws SQLException {
        var address = "jdbc:postgresql://" + platform.address("postgresql") + "/media";
        return DriverManager.getConnection(
                address, "media", platform.secrets().get("database.media"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getDouble(1);
        }
    }
}
