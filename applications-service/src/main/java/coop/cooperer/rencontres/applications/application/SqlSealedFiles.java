package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.sealing.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The sealed files in the database: no file outlives a lost database, or is left behind by one. */
@ApplicationScoped
class SqlSealedFiles implements SealedFiles {

    private static final int PIECE = 512 * 1024;

    private final DataSource database;
    private final SqlApplicationKeys keys;
    private final Vault vault;
    private final Clock clock;

    SqlSealedFiles(DataSource database, SqlApplicationKeys keys, Vault vault, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public InputStream keeping(UUID file, UUID application, InputStream body) {
        run(
                "insert into sealed_file (id, application, begun_at) values (?, ?, ?)",
                file,
                application,
                Timestamp.from(clock.instant()));
        return new Keeping(body, file, keys.of(application));
    }

    @Override
    public void attach(UUID file) {
        run("update sealed_file set attached = true where id = ?", file);
    }

    @Override
    public void drop(UUID file) {
        run("delete from sealed_file where id = ?", file);
    }

    @Override
    public void dropOf(UUID application) {
        run("delete from sealed_file where application = ?", application);
    }

    @Override
    public void copy(UUID file, UUID application, OutputStream to) throws IOException {
        var key = keys.of(application);
        for (var number = 0; ; number++) {
            var piece = piece(file, number);
            if (piece.isEmpty()) {
                return;
            }
            to.write(vault.unseal(key, piece.get()));
        }
    }

    @Override
    public int sweep(Instant before) {
        return run(
                "delete from sealed_file where not attached and begun_at < ?",
                Timestamp.from(before));
    }

    private Optional<byte[]> piece(UUID file, int number) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select sealed from sealed_piece where file = ? and number = ?")) {
            select.setObject(1, file);
            select.setInt(2, number);
            var found = select.executeQuery();
            return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("a piece could not be read", failure);
        }
    }

    private int run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a sealed file could not be kept", failure);
        }
    }

    /** Passes bytes on and keeps each piece as soon as it is full. */
    private final class Keeping extends FilterInputStream {

        private final UUID file;
        private final byte[] key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;

        Keeping(InputStream body, UUID file, byte[] key) {
            super(body);
            this.file = file;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            var read = super.read(to, from, most);
            if (read < 0) {
                keep();
                return read;
            }
            for (var taken = 0; taken < read; ) {
                var length = Math.min(read - taken, PIECE - filled);
                System.arraycopy(to, from + taken, piece, filled, length);
                filled += length;
                taken += length;
                if (filled == PIECE) {
                    keep();
                }
            }
            return read;
        }

        private void keep() {
            if (filled > 0) {
                run(
                        "insert into sealed_piece (file, number, sealed) values (?, ?, ?)",
                        file,
                        number,
                        vault.seal(key, Arrays.copyOf(piece, filled)));
                number++;
                filled = 0;
            }
        }
    }
}
