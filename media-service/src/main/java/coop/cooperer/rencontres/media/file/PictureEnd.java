package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Walks a picture from mark to mark to its end: it must have one, and nothing may follow it. */
final class PictureEnd {

    private static final int MARK = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int PNG_END = 0x49454E44;

    private PictureEnd() {}

    static void require(InputStream bytes, FileKind kind) throws IOException {
        var picture = new DataInputStream(bytes);
        try {
            if (kind == FileKind.JPEG) {
                walkJpeg(picture);
            } else {
                walkPng(picture);
            }
        } catch (EOFException cut) {
            throw new Refusal(
                    FileReason.FILE_INCOMPLETE, "Cette image est coupée : renvoyez-la entière.");
        }
        if (picture.read() >= 0) {
            throw OneNature.twofold();
        }
    }

    private static void walkJpeg(DataInputStream picture) throws IOException {
        picture.skipNBytes(2);
        var mark = nextMark(picture);
        while (mark != END) {
            if (mark != BEGIN) {
                picture.skipNBytes(picture.readUnsignedShort() - 2L);
            }
            mark = mark == SCAN ? afterScan(picture) : nextMark(picture);
        }
    }

    private static int nextMark(DataInputStream picture) throws IOException {
        if (picture.readUnsignedByte() != MARK) {
            throw OneNature.twofold();
        }
        var mark = picture.readUnsignedByte();
        while (mark == MARK) {
            mark = picture.readUnsignedByte();
        }
        return mark;
    }

    // Within a scan, a stuffed zero and the marks of a restart belong to the picture.
    private static int afterScan(DataInputStream picture) throws IOException {
        while (true) {
            if (picture.readUnsignedByte() == MARK) {
                var mark = picture.readUnsignedByte();
                while (mark == MARK) {
                    mark = picture.readUnsignedByte();
                }
                if (mark != 0 && (mark < 0xD0 || mark > 0xD7)) {
                    return mark;
                }
            }
        }
    }

    private static void walkPng(DataInputStream picture) throws IOException {
        picture.skipNBytes(8);
        int type;
        do {
            var length = picture.readInt() & 0xFFFFFFFFL;
            type = picture.readInt();
            picture.skipNBytes(length + 4);
        } while (type != PNG_END);
    }
}
