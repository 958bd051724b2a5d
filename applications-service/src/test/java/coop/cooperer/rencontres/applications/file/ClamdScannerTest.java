package coop.cooperer.rencontres.applications.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    // Larger than one read, so that it arrives in several pieces.
    private static final byte[] FILE = new byte[200_000];

    @Test
    void aCleanFilePassesAndTheDaemonHasSeenAllOfIt() throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answering(daemon, "stream: OK");

            scan(daemon);

            assertThat(seen.join()).isEqualTo(FILE);
        }
    }

    @Test
    void anInfectedFileIsRefused() throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answering(daemon, "stream: Eicar-Signature FOUND");

            assertRefused(daemon, FileReason.FILE_INFECTED);
            assertThat(seen.join()).isEqualTo(FILE);
        }
    }

    @Test
    void aFileThatTheDaemonCouldNotLookAtIsNotTaken() throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answering(daemon, "INSTREAM size limit exceeded. ERROR");

            assertRefused(daemon, FileReason.SCANNER_AWAY);
            assertThat(seen.join()).isEqualTo(FILE);
        }
    }

    @Test
    void noFileIsTakenWhileTheDaemonIsAway() throws IOException {
        var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        daemon.close();

        assertRefused(daemon, FileReason.SCANNER_AWAY);
    }

    private static void scan(ServerSocket daemon) throws IOException {
        try (var scan =
                new ClamdScanner(
                                InetAddress.getLoopbackAddress().getHostAddress(),
                                daemon.getLocalPort())
                        .scan()) {
            scan.watching(new ByteArrayInputStream(FILE))
                    .transferTo(OutputStream.nullOutputStream());
            scan.requireClean();
        }
    }

    private static void assertRefused(ServerSocket daemon, FileReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> scan(daemon))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    /** Plays the daemon for one file; answers what it was shown. */
    private static CompletableFuture<byte[]> answering(ServerSocket daemon, String verdict) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (var caller = daemon.accept()) {
                        var shown = shown(caller);
                        caller.getOutputStream()
                                .write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
                        return shown;
                    } catch (IOException failure) {
                        throw new CompletionException(new UncheckedIOException(failure));
                    }
                });
    }

    private static byte[] shown(Socket caller) throws IOException {
        var from = new DataInputStream(caller.getInputStream());
        assertThat(from.readNBytes(10)).asString().isEqualTo("zINSTREAM\0");
        var all = new ByteArrayOutputStream();
        for (var length = from.readInt(); length > 0; length = from.readInt()) {
            all.writeBytes(from.readNBytes(length));
        }
        return all.toByteArray();
    }
}
