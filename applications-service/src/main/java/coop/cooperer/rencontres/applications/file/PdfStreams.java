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

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);

    private final InputStream document;
    private final byte[] bytes = new byte[65_536];
    private final byte[] scratch = new byte[65_536];
    private final byte[] again = new byte[65_536];
    private int at;
    private int end;
    private long left;

    PdfStreams(InputStream document, long most) {
        this.document = document;
        this.left = most;
    }

    /** Reads the document to its end. */
    void read() throws IOException {
        var matched = 0;
        while (has(1)) {
            for (; at < end && matched < BEGIN.length; at++) {
                var it = bytes[at];
                matched = it == BEGIN[matched] ? matched + 1 : it == BEGIN[0] ? 1 : 0;
            }
            if (matched == BEGIN.length) {
                matched = 0;
                if (has(4) && isCompressed(at + lineEnd())) {
                    at += lineEnd();
                    inflate();
                }
            }
        }
    }

    private void inflate() throws IOException {
        var inflater = new Inflater();
        var inner = new Inflater();
        try {
            var twice = false;
            var begun = false;
            while (!isAtEnd(inflater)) {
                if (inflater.needsInput() && !feed(inflater)) {
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
        } catch (DataFormatException notDeflated) {
            // Another filter, or encrypted: nothing that could unfold.
        } finally {
            // What comes after the compressed part belongs to the document again.
            at -= inflater.getRemaining();
            inflater.end();
            inner.end();
        }
    }

    private boolean inflateAgain(Inflater inner, int length) {
        inner.setInput(scratch, 0, length);
        try {
            while (!inner.needsInput() && !isAtEnd(inner)) {
                take(inner.inflate(again));
            }
            return !isAtEnd(inner);
        } catch (DataFormatException notTwice) {
            return false;
        }
    }

    // Whoever wants a dictionary would wait for it without end, and a document has none.
    private static boolean isAtEnd(Inflater inflater) {
        return inflater.finished() || inflater.needsDictionary();
    }

    private void take(int length) {
        left -= length;
        if (left < 0) {
            throw FileCheck.bomb();
        }
    }

    /** How long the end of line is that the word must have behind it; 0 when it has none. */
    private int lineEnd() {
        return bytes[at] == '\n' ? 1 : bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
    }

    private boolean isCompressed(int from) {
        return from > at
                && (bytes[from] & 0x0f) == 8
                && (((bytes[from] & 0xff) << 8) | (bytes[from + 1] & 0xff)) % 31 == 0;
    }

    private boolean feed(Inflater inflater) throws IOException {
        if (!has(1)) {
            return false;
        }
        inflater.setInput(bytes, at, end - at);
        at = end;
        return true;
    }

    /** Whether so many bytes of the document lie ahead, once they have been read. */
    private boolean has(int wanted) throws IOException {
        while (end - at < wanted) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
            var read = document.read(bytes, end, bytes.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }
}
