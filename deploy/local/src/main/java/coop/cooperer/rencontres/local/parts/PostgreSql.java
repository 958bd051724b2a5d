package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A real PostgreSQL server, crash-safe, with one database and one role for each that needs one. */
record PostgreSql(Home home, Ports ports, Secrets secrets) implements Part {

    static final String NAME = "postgresql";

    private static final String WRONG_PASSWORD = "28P01";

    /** Said here although they are the defaults: what a crash run shows rests on them. */
    private static final List<String> CRASH_SAFE =
            List.of("-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> listens() {
        return List.of(port());
    }

    @Override
    public String stopSignal() {
        return "INT"; // ends its clients too; TERM would wait for them
    }

    @Override
    public Command prepare(Path log) throws IOException, InterruptedException {
        var binaries = PostgreSqlBinaries.unpack(home);
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise(binaries, log);
        }
        var words = new ArrayList<String>(AsOrdinaryUser.prefix());
        words.add(binaries.resolve("postgres").toString());
        words.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port())));
        words.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
        words.addAll(List.of("-c", "unix_socket_directories="));
        words.addAll(List.of("-c", "max_connections=250", "-c", "shared_buffers=64MB"));
        words.addAll(CRASH_SAFE);
        return new Command(words);
    }

    /** In a folder beside its place, so that an interrupted one leaves nothing half done. */
    private void initialise(Path binaries, Path log) throws IOException, InterruptedException {
        var draft = home.data(NAME + ".draft");
        Folders.delete(draft);
        Folders.delete(data());
        var password = Files.createTempFile(home.folder(), "password", null);
        try {
            Files.writeString(password, secrets.get("database.postgres"));
            var words = new ArrayList<String>(AsOrdinaryUser.prefix());
            words.addAll(
                    List.of(
                            binaries.resolve("initdb").toString(),
                            "--pgdata=" + draft,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            Preparation.run(NAME, new Command(words), log);
        } finally {
            Files.delete(password);
        }
        Files.move(draft, data());
    }

    @Override
    public boolean answers(long pid) {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new Trouble(
                        "%s does not hold the password of the data in %s: bring it back, or throw the data away with ./rencontres up --fresh."
                                .formatted(home.secrets(), data()),
                        e);
            }
            return false;
        }
    }

    @Override
    public void settle() throws IOException {
        try (var connection = connect()) {
            for (var database : Databases.NAMES) {
                create(connection, database);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Names are ours and passwords have no quote, so the text is safe; DDL takes no parameters. */
    private void create(Connection connection, String database) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", database)) {
            execute(connection, "create role %s login".formatted(database));
        }
        var password = secrets.get("database." + database);
        execute(connection, "alter role %s password '%s'".formatted(database, password));
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, database));
            execute(connection, "revoke connect on database %s from public".formatted(database));
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.get("database.postgres"));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "20");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port()), properties);
    }

    private Path data() {
        return home.data(NAME);
    }

    private int port() {
        return ports.of(NAME);
    }
}
