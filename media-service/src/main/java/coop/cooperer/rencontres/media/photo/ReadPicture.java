package coop.cooperer.rencontres.media.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a JPEG says of itself: size, colours, IPTC. */
final class ReadPicture {

    private static final int SRGB = 1;
    private static final int GREY = 1;
    private static final int COLOURS = 3;

    private ReadPicture() {}

    static Picture of(Path file) throws IOException {
        try {
            var metadata = JpegMetadataReader.readMetadata(file.toFile());
            var frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
            if (frame == null) {
                throw unreadable();
            }
            return new Picture(
                    frame.getImageWidth(),
                    frame.getImageHeight(),
                    orientation(metadata),
                    isSrgb(metadata, frame.getNumberOfComponents()),
                    said(metadata));
        } catch (ImageProcessingException | MetadataException broken) {
            throw unreadable();
        }
    }

    private static int orientation(Metadata metadata) {
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var stated = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return stated == null || stated < 1 || stated > 8 ? 1 : stated;
    }

    // A picture that names no colours is sRGB by the convention of the web.
    private static boolean isSrgb(Metadata metadata, int components) {
        if (components != GREY && components != COLOURS) {
            return false;
        }
        var profile = metadata.getFirstDirectoryOfType(IccDirectory.class);
        if (profile != null) {
            var name = profile.getString(IccDirectory.TAG_TAG_desc);
            return name != null && name.toLowerCase(Locale.ROOT).contains("srgb");
        }
        var exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var space = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_COLOR_SPACE);
        return space == null || space == SRGB;
    }

    private static Description said(Metadata metadata) {
        var iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        return new Description(
                alternativeText(metadata),
                text(iptc, IptcDirectory.TAG_CAPTION),
                text(iptc, IptcDirectory.TAG_BY_LINE),
                text(iptc, IptcDirectory.TAG_CREDIT),
                text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                day(text(iptc, IptcDirectory.TAG_DATE_CREATED)),
                text(iptc, IptcDirectory.TAG_CITY),
                text(iptc, IptcDirectory.TAG_COUNTRY_OR_PRIMARY_LOCATION_NAME),
                keywords(iptc));
    }

    private static String alternativeText(Metadata metadata) {
        return metadata.getDirectoriesOfType(XmpDirectory.class).stream()
                .flatMap(it -> it.getXmpProperties().entrySet().stream())
                .filter(it -> it.getKey().contains("AltTextAccessibility[1]"))
                .filter(it -> !it.getKey().contains("xml:lang"))
                .map(it -> clean(it.getValue()))
                .findFirst()
                .orElse("");
    }

    private static List<String> keywords(@Nullable IptcDirectory iptc) {
        return Optional.ofNullable(iptc).map(IptcDirectory::getKeywords).orElse(List.of()).stream()
                .map(ReadPicture::clean)
                .filter(it -> !it.isBlank())
                .limit(50)
                .toList();
    }

    private static String text(@Nullable Directory directory, int tag) {
        return clean(directory == null ? "" : Objects.toString(directory.getString(tag), ""));
    }

    private static String clean(String text) {
        var kept = text.replace("\u0000", "").strip();
        return kept.substring(0, Math.min(kept.length(), 1_000));
    }

    private static @Nullable LocalDate day(String stated) {
        try {
            return LocalDate.parse(
                    stated.replace("-", "").replace(":", ""), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }

    private static Refusal unreadable() {
        return new Refusal(
                PhotoReason.PICTURE_UNREADABLE, "Exportez à nouveau cette photographie en JPEG.");
    }
}
