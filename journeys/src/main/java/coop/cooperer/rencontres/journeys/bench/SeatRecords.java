package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The seats in the database of seminar-service, reached past the service. */
final class SeatRecords implements AutoCloseable {

    // As many at once as the service lets through.
    private static final int AT_ONCE = 8;

    private static final String OPEN_SEMINAR =
            """
            insert into seminar (id, version, call, lot, public_code, public_label, stage,
                                 proposed_dates, date, date_decision, programme,
                                 programme_decision, gauge, confirmed, waitlisted)
            values (?, 0, gen_random_uuid(), gen_random_uuid(), 'BENCH', 'Banc', 'PLANNED', '[]',
                    null, null, null, null, 40, 0, 0)
            """;

    private static final String PROGRAMME =
            """
            insert into programme (id, seminar, number, hash, items, submitted_at)
            values (gen_random_uuid(), ?, 1, repeat('0', 64), '[]', now())
            """;

    private static final String OPEN =
            """
            update seminar set stage = 'REGISTRATION_OPEN', date = current_date + 60,
                   date_decision = gen_random_uuid(), programme = 1,
                   programme_decision = gen_random_uuid() where id = ?
            """;

    private static final String REQUESTED =
            """
            insert into registration (id, seminar, family_name, given_name, email, address,
                                      organisation, function, category, status, registered_at)
            values (?, ?, 'Participante', 'Numéro', ?, ?, 'Une structure', 'Accompagnement',
                    'RESEARCH', 'REQUESTED', now())
            """;

    private static final String LINK =
            """
            insert into place_key (digest, registration, seminar, kind, expires_at)
            values (?, ?, ?, 'LINK', now() + interval '1 day')
            """;

    private static final String SEQUENCED =
            """
            with counted as (
                insert into outbox_sequence as s (subject, last) values (?, 1)
                on conflict (subject) do update set last = s.last + 1 returning last)
            insert into bench_outbox (event_id, topic, source, type, subject, sequence, time,
                                      correlation, data)
            select gen_random_uuid(), 'seminars.v1', '/seminar-service', 'bench', ?, counted.last,
                   now(), 'bench', '{"subject":"","seminar":"","category":"RESEARCH"}' from counted
            """;

    private static final String AUDIT =
            """
            insert into audit_entry (at, kind, subject, before, after, reason, correlation)
            values (now(), 'AddressConfirmed', ?, 'REQUESTED', 'CONFIRMED', '', 'bench')
            """;

    private final LocalPlatform platform;
    private final Connection connection;

    SeatRecords(LocalPlatform platform) throws SQLException {
        this.platform = platform;
        this.connection = connect();
        // What is written here is not told to anybody.
        try (var create = connection.createStatement()) {
            create.execute("create table if not exists bench_outbox (like outbox including all)");
        }
    }

    /** A seminar of forty seats that takes registrations. */
    UUID openSeminar() throws SQLException {
        var id = UUID.randomUUID();
        for (var sql : List.of(OPEN_SEMINAR, PROGRAMME, OPEN)) {
            execute(connection, sql, id);
        }
        return id;
    }

    /** People who have sent the form. */
    List<UUID> requested(UUID seminar, int people) throws SQLException {
        var ids = new ArrayList<UUID>();
        for (var person = 0; person < people; person++) {
            var id = UUID.randomUUID();
            var address = "direct-" + person + "@example.org";
            execute(connection, REQUESTED, id, seminar, address, address);
            ids.add(id);
        }
        return ids;
    }

    /** A link for each, as a mail would bring it. */
    List<String> links(UUID seminar, List<UUID> registrations) throws SQLException {
        var links = new ArrayList<String>();
        for (var registration : registrations) {
            var link = "link-" + registration;
            execute(connection, LINK, digest(link), registration, seminar);
            links.add(link);
        }
        return links;
    }

    /** Fails unless so many registrations of a seminar have this status. */
    void require(UUID seminar, String status, int people) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "select count(*) from registration where seminar = ? and status = ?")) {
            select.setObject(1, seminar);
            select.setString(2, status);
            try (var row = select.executeQuery()) {
                row.next();
                if (row.getInt(1) != people) {
                    throw new IllegalStateException(
                            row.getInt(1) + " instead of " + people + " are " + status);
                }
            }
        }
    }

    /** Does for each link what the service does; answers how many milliseconds each took. */
    double[] seatAll(List<String> links) throws SQLException {
        var took = new double[links.size()];
        var work = new ArrayList<Callable<Void>>();
        for (var share = 0; share < AT_ONCE; share++) {
            var first = share;
            work.add(
                    () -> {
                        try (var own = connect()) {
                            own.setAutoCommit(false);
                            for (var it = first; it < links.size(); it += AT_ONCE) {
                                var begun = System.nanoTime();
                                seat(own, digest(links.get(it)));
                                took[it] = (System.nanoTime() - begun) / 1e6;
                            }
                        }
                        return null;
                    });
        }
        try (var crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var share : crowd.invokeAll(work)) {
                share.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return took;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void seat(Connection own, String link) throws SQLException {
        UUID registration;
        UUID seminar;
        try (var key =
                own.prepareStatement("select * from place_key where digest = ? for update")) {
            key.setString(1, link);
            try (var row = key.executeQuery()) {
                row.next();
                registration = row.getObject("registration", UUID.class);
                seminar = row.getObject("seminar", UUID.class);
            }
        }
        var free = free(own, seminar);
        read(own, "select * from registration where id = ?", registration);
        read(own, "select nextval('registration_number') where ?::uuid is not null", seminar);
        execute(
                own,
                free
                        ? "update seminar set version = version + 1, confirmed = confirmed + 1,"
                                + " taken = jsonb_build_object('RESEARCH', confirmed + 1)"
                                + " where id = ?"
                        : "update seminar set version = version + 1, waitlisted = waitlisted + 1"
                                + " where id = ?",
                seminar);
        execute(own, AUDIT, registration);
        execute(own, SEQUENCED, registration, registration);
        execute(
                own,
                "update registration set status = ?, number = currval('registration_number')"
                        + " where id = ?",
                free ? "CONFIRMED" : "WAITLISTED",
                registration);
        execute(own, "delete from place_key where digest = ?", link);
        execute(
                own,
                "insert into place_key (digest, registration, seminar, kind, expires_at)"
                        + " values (?, ?, ?, 'SESSION', now() + interval '30 minutes')",
                digest(link),
                registration,
                seminar);
        own.commit();
    }

    private static boolean free(Connection own, UUID seminar) throws SQLException {
        try (var held = own.prepareStatement("select * from seminar where id = ? for update")) {
            held.setObject(1, seminar);
            try (var row = held.executeQuery()) {
                row.next();
                return row.getInt("confirmed") < row.getInt("gauge");
            }
        }
    }

    private static void read(Connection own, String sql, UUID id) throws SQLException {
        try (var select = own.prepareStatement(sql)) {
            select.setObject(1, id);
            select.executeQuery().next();
        }
    }

    private static void execute(Connection own, String sql, Object... values) throws SQLException {
        try (var statement = own.prepareStatement(sql)) {
            for (var it = 0; it < values.length; it++) {
                statement.setObject(it + 1, values[it]);
            }
            statement.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + platform.address("postgresql") + "/seminars",
                "seminars",
                platform.secrets().get("database.seminars"));
    }

    private static String digest(String link) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
