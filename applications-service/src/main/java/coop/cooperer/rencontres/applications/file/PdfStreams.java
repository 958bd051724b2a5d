package coop.cooperer.rencontres.applications.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed streams of a PDF as it passes by. Each is inflated, and what it gives once more if
 * it is compressed twice, until together they are larger than any document needs to be.
 */
final class PdfStreams {

    private static final int PIECE = 4_096;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] scratch = new byte[65_536];
    private final byte[] again = new byte[65_536];
    private final byte[] piece = new byte[PIECE];
    private long left;
    private int fed;

    PdfStreams(long most) {
        this.left = most;
    }

    /** Reads the document to its end. */
    void read(InputStream document) throws IOException {
        var matched = 0;
        for (var it = document.read(); it >= 0; it = document.read()) {
            matched = it == BEGIN[matched] ? matched + 1 : it == BEGIN[0] ? 1 : 0;
            if (matched == BEGIN.length) {
                matched = 0;
                inflate(document);
            }
        }
    }

    private void inflate(InputStream document) throws IOException {
        document.mark(3);
        var first = document.read();
        var second = first == '\r' ? document.read() : first;
        if (second != '\n' || !isCompressed(document)) {
            document.reset();
            return;
        }
        var inflater = new Inflater();
        var inner = new Inflater();
        try {
            var twice = false;
            var begun = false;
            while (!inflater.finished()) {
                if (inflater.needsInput() && !feed(inflater, document)) {
                    return;
                }
                var length = inflater.inflate(scratch);
                if (!begun && length > 0) {
                    begun = true;
                    twice = (scratch[0] & 0x0f) == 8 && (scratch[0] & 0xf0) == 0x70;
                }
                take(length);
                twice = twice && inflateAgain(inner, length);
            }
            giveBack(inflater, document);
        } catch (DataFormatException notDeflated) {
            // Another filter, or encrypted: nothing that could unfold.
        } finally {
            inflater.end();
            inner.end();
        }
    }

    private boolean inflateAgain(Inflater inner, int length) {
        inner.setInput(scratch, 0, length);
        try {
            while (!inner.needsInput() && !inner.finished()) {
                take(inner.inflate(again));
            }
            return !inner.finished();
        } catch (DataFormatException notTwice) {
            return false;
        }
    }

    private void take(int length) {
        left -= length;
        if (left < 0) {
            throw FileCheck.bomb();
        }
    }

    private static boolean isCompressed(InputStream document) throws IOException {
        document.mark(2);
        var first = document.read();
        var second = document.read();
        document.reset();
        return (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
    }

    private boolean feed(Inflater inflater, InputStream document) throws IOException {
        document.mark(PIECE);
        var read = document.readNBytes(piece, 0, PIECE);
        inflater.setInput(piece, 0, read);
        fed = read;
        return read > 0;
    }

    // What comes after the compressed part belongs to the document again.
    private void giveBack(Inflater inflater, InputStream document) throws IOException {
        document.reset();
        document.skipNBytes(fed - inflater.getRemaining());
    }
}
