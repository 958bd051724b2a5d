package coop.cooperer.rencontres.journeys.crash;

import coop.cooperer.rencontres.local.LocalPlatform;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Compares what the producers have committed with what every consumer has taken, in the databases
 * themselves: the sequence of each subject against the inboxes, in the order of taking.
 */
final class Ledger {

    /** Which service hears which, as the table of events says. */
    private static final Map<String, List<String>> HEARERS =
            Map.of(
                    "applications", List.of("seminars", "committees", "media", "notifications"),
                    "seminars", List.of("committees", "media", "notifications"),
                    "committees", List.of("seminars", "media", "notifications"),
                    "media", List.of("notifications"));

    private static final Map<String, String> SOURCES =
            Map.of(
                    "applications", "/applications-service",
                    "seminars", "/seminar-service",
                    "committees", "/committee-service",
                    "media", "/media-service");

    /**
     * The state of all events.
     *
     * @param told committed by their producers
     * @param unsent still in an outbox
     * @param taken effects, one per event and consumer
     * @param lost told but missing in the inbox of a consumer that hears the topic
     * @param doubled taken more than once by one consumer
     * @param reordered taken after a later event of the same subject
     */
    record Balance(long told, long unsent, long taken, long lost, long doubled, long reordered) {

        boolean isClean() {
            return unsent == 0 && lost == 0 && doubled == 0 && reordered == 0;
        }
    }

    private final LocalPlatform platform;

    Ledger(LocalPlatform platform) {
        this.platform = platform;
    }

    Balance balance() {
        long told = 0;
        long unsent = 0;
        long taken = 0;
        long lost = 0;
        long doubled = 0;
        long reordered = 0;
        for (var producer : new TreeMap<>(HEARERS).entrySet()) {
            var sequences = sequences(producer.getKey());
            told += sum(sequences);
            unsent += number(producer.getKey(), "select count(*) from outbox");
            for (var hearer : producer.getValue()) {
                lost += consumers(hearer, producer.getKey()).isEmpty() ? sum(sequences) : 0;
                for (var consumer : consumers(hearer, producer.getKey())) {
                    var inbox = inbox(hearer, consumer, producer.getKey());
                    taken += inbox.values().stream().mapToLong(List::size).sum();
                    lost += lost(sequences, inbox);
                    doubled += doubled(inbox);
                    reordered += reordered(inbox);
                }
            }
        }
        return new Balance(told, unsent, taken, lost, doubled, reordered);
    }

    private Map<UUID, Long> sequences(String service) {
        var sequences = new HashMap<UUID, Long>();
        query(
                service,
                "select subject, last from outbox_sequence",
                List.of(),
                row -> sequences.put(row.getObject(1, UUID.class), row.getLong(2)));
        return sequences;
    }

    private List<String> consumers(String hearer, String producer) {
        var consumers = new ArrayList<String>();
        query(
                hearer,
                "select distinct consumer from inbox where source = ?",
                List.of(source(producer)),
                row -> consumers.add(row.getString(1)));
        return consumers;
    }

    private Map<UUID, List<Long>> inbox(String hearer, String consumer, String producer) {
        var inbox = new HashMap<UUID, List<Long>>();
        query(
                hearer,
                "select subject, sequence from inbox where consumer = ? and source = ? order by id",
                List.of(consumer, source(producer)),
                row ->
                        inbox.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                .add(row.getLong(2)));
        return inbox;
    }

    private static long sum(Map<UUID, Long> sequences) {
        return sequences.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long lost(Map<UUID, Long> sequences, Map<UUID, List<Long>> inbox) {
        return sequences.entrySet().stream()
                .mapToLong(
                        it ->
                                it.getValue()
                                        - inbox.getOrDefault(it.getKey(), List.of()).stream()
                                                .distinct()
                                                .count())
                .sum();
    }

    private static long doubled(Map<UUID, List<Long>> inbox) {
        return inbox.values().stream()
                .mapToLong(taken -> taken.size() - taken.stream().distinct().count())
                .sum();
    }

    private static long reordered(Map<UUID, List<Long>> inbox) {
        var reordered = 0;
        for (var taken : inbox.values()) {
            for (var i = 1; i < taken.size(); i++) {
                if (taken.get(i) < taken.get(i - 1)) {
                    reordered++;
                }
            }
        }
        return reordered;
    }

    private long number(String service, String sql) {
        var numbers = new ArrayList<Long>();
        query(service, sql, List.of(), row -> numbers.add(row.getLong(1)));
        return numbers.getFirst();
    }

    private static String source(String producer) {
        return java.util.Objects.requireNonNull(SOURCES.get(producer));
    }

    private void query(String service, String sql, List<String> arguments, Row row) {
        var address = "jdbc:postgresql://" + platform.address("postgresql") + "/" + service;
        var password = platform.secrets().get("database." + service);
        try (var connection = DriverManager.getConnection(address, service, password);
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.size(); i++) {
                select.setString(i + 1, arguments.get(i));
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "the database of " + service + " cannot be read", failure);
        }
    }

    private interface Row {
        void read(java.sql.ResultSet row) throws SQLException;
    }
}
