package coop.cooperer.rencontres.applications.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/**
 * A ClamAV daemon, asked over TCP with its command INSTREAM while the file passes by. A file that
 * it could not look at is not taken: who configured it wants all of them scanned.
 */
final class ClamdScanner implements Scanner {

    private static final Logger LOG = Logger.getLogger(ClamdScanner.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;

    private final String host;
    private final int port;

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Scan scan() {
        try {
            var socket = new Socket();
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            return new Conversation(socket);
        } catch (IOException away) {
            throw away(away);
        }
    }

    private static Refusal away(IOException why) {
        LOG.warnf("The scanner of files is away: %s", why.getMessage());
        return new Refusal(FileReason.SCANNER_AWAY, "Réessayez dans quelques minutes.");
    }

    /** One file on its way to the daemon. */
    private static final class Conversation implements Scan {

        private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

        private final Socket socket;
        private final DataOutputStream to;

        Conversation(Socket socket) throws IOException {
            this.socket = socket;
            this.to = new DataOutputStream(socket.getOutputStream());
            to.write(BEGIN);
        }

        @Override
        public InputStream watching(InputStream file) {
            return new FilterInputStream(file) {

                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    var read = super.read(into, from, most);
                    if (read > 0) {
                        send(into, from, read);
                    }
                    return read;
                }
            };
        }

        @Override
        public void requireClean() {
            var verdict = verdict();
            if (verdict.endsWith("FOUND")) {
                throw new Refusal(
                        FileReason.FILE_INFECTED, "Le contrôle y voit un contenu malveillant.");
            }
            if (!verdict.endsWith("OK")) {
                throw away(new IOException(verdict));
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException gone) {
                LOG.debugf("The scanner had already left: %s", gone.getMessage());
            }
        }

        private void send(byte[] bytes, int from, int length) {
            try {
                to.writeInt(length);
                to.write(bytes, from, length);
            } catch (IOException away) {
                throw away(away);
            }
        }

        private String verdict() {
            try {
                to.writeInt(0);
                to.flush();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                        .replace("\0", "")
                        .strip();
            } catch (IOException away) {
                throw away(away);
            }
        }
    }
}
