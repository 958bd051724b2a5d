package coop.cooperer.rencontres.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The PostgreSQL server of a test run. */
public final class TestPostgres {

    private TestPostgres() {}

    /** The JDBC address of a new, empty database; user and password are {@code postgres}. */
    public static String newDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                var create = connection.createStatement()) {
            create.execute("create database " + name);
            return url(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String url(String database) {
        var port = Once.of("postgres", TestPostgres::start);
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    private static String start() {
        try {
            return String.valueOf(
                    EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", "200")
                            .start()
                            .getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
