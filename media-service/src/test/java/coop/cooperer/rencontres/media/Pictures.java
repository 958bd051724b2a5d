package coop.cooperer.rencontres.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcRecord;
import org.apache.commons.imaging.formats.jpeg.iptc.IptcTypes;
import org.apache.commons.imaging.formats.jpeg.iptc.JpegIptcRewriter;
import org.apache.commons.imaging.formats.jpeg.iptc.PhotoshopApp13Data;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Pictures drawn by the tests, with what cameras and agencies write into them. */
public final class Pictures {

    /** The serial number of the camera that all these pictures claim. */
    public static final String SERIAL = "SN-2021-1007";

    private Pictures() {}

    /** A JPEG of this size, different from every other. */
    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A PNG of this size, with or without transparency. */
    public static byte[] png(int width, int height, boolean transparent) {
        return written(
                drawn(
                        width,
                        height,
                        transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB),
                "png");
    }

    /** A photograph as a camera leaves it: where it was, which one it is. */
    public static byte[] withPlaceAndSerial(byte[] jpeg) {
        try (var out = new ByteArrayOutputStream()) {
            var exif = new TiffOutputSet();
            exif.setGpsInDegrees(2.3522, 48.8566);
            exif.getOrCreateExifDirectory()
                    .add(ExifTagConstants.EXIF_TAG_BODY_SERIAL_NUMBER, SERIAL);
            new ExifRewriter().updateExifMetadataLossless(jpeg, out, exif);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same, described as an agency does. */
    public static byte[] described(byte[] jpeg) {
        var records =
                List.of(
                        new IptcRecord(IptcTypes.CAPTION_ABSTRACT, "Un atelier du matin."),
                        new IptcRecord(IptcTypes.BYLINE, "La photographe du lot 4"),
                        new IptcRecord(IptcTypes.CREDIT, "Structure D"),
                        new IptcRecord(IptcTypes.COPYRIGHT_NOTICE, "Structure D, 2021"),
                        new IptcRecord(IptcTypes.DATE_CREATED, "20211007"),
                        new IptcRecord(IptcTypes.CITY, "Lyon"),
                        new IptcRecord(IptcTypes.COUNTRY_PRIMARY_LOCATION_NAME, "France"),
                        new IptcRecord(IptcTypes.KEYWORDS, "atelier"));
        try (var out = new ByteArrayOutputStream()) {
            new JpegIptcRewriter()
                    .writeIptc(jpeg, out, new PhotoshopApp13Data(records, List.of(), true));
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PNG of less than 1 kB that claims to be this large. */
    public static byte[] claiming(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8);
        header.put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        var picture = ByteBuffer.allocate(57);
        picture.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(picture, "IHDR", header.array());
        chunk(picture, "IDAT", new byte[0]);
        chunk(picture, "IEND", new byte[0]);
        return picture.array();
    }

    private static void chunk(ByteBuffer picture, String type, byte[] content) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        picture.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII));
        picture.put(content).putInt((int) crc.getValue());
    }

    private static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setPaint(
                new GradientPaint(
                        0,
                        0,
                        new Color(UUID.randomUUID().hashCode() & 0xFFFFFF),
                        width,
                        height,
                        Color.WHITE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
