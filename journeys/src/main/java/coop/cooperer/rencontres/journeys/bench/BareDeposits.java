package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The floor of the deposits: the same bytes encrypted, and the same rows, committed as often as an
 * application is written, by a client without HTTP, rights, checks or events.
 */
final class BareDeposits {

    private static final int PIECE = 512 * 1024;
    private static final int TEXT = 3_000;
    private static final int WRITES = 7;

    private final LocalPlatform platform;
    private final byte[] file;
    private final int atOnce;
    private final SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
    private final SecureRandom random = new SecureRandom();

    BareDeposits(LocalPlatform platform, byte[] file, int atOnce) {
        this.platform = platform;
        this.file = file;
        this.atOnce = atOnce;
    }

    double perSecond(int deposits) {
        run(this::prepare);
        rush(atOnce);
        var begun = System.nanoTime();
        rush(deposits);
        return deposits / ((System.nanoTime() - begun) / 1e9);
    }

    private void rush(int deposits) {
        var next = new AtomicInteger();
        var done = new ArrayList<Future<?>>();
        try (var workers = Executors.newFixedThreadPool(atOnce)) {
            for (var worker = 0; worker < atOnce; worker++) {
                done.add(workers.submit(() -> run(it -> depositUntil(it, next, deposits))));
            }
        }
        done.forEach(Future::resultNow);
    }

    private void depositUntil(Connection connection, AtomicInteger next, int deposits)
            throws SQLException {
        while (next.getAndIncrement() < deposits) {
            deposit(connection);
        }
    }

    private void deposit(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        // As many commits of the text as an application is written: begun, three bids, two files,
        // sent.
        for (var write = 0; write < WRITES; write++) {
            insert(connection, id, write, new byte[TEXT]);
            connection.commit();
        }
        for (var n = 0; n < 2; n++) {
            for (var from = 0; from < file.length; from += PIECE) {
                insert(
                        connection,
                        id,
                        WRITES + n * 10 + from / PIECE,
                        Arrays.copyOfRange(file, from, Math.min(file.length, from + PIECE)));
            }
            connection.commit();
        }
    }

    private void insert(Connection connection, UUID id, int number, byte[] text)
            throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into bare_deposit values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setInt(2, number);
            insert.setBytes(3, sealed(text));
            insert.executeUpdate();
        }
    }

    private byte[] sealed(byte[] text) {
        try {
            var nonce = new byte[12];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void prepare(Connection connection) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute(
                    "create table if not exists bare_deposit"
                            + " (id uuid, number int, sealed bytea, primary key (id, number))");
        }
        connection.commit();
    }

    private void run(Work work) {
        var address = "jdbc:postgresql://" + platform.address("postgresql") + "/applications";
        var password = platform.secrets().get("database.applications");
        try (var connection = DriverManager.getConnection(address, "applications", password)) {
            connection.setAutoCommit(false);
            work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the floor could not be measured", failure);
        }
    }

    /** Something done with a connection. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
