package coop.cooperer.rencontres.seminars.file;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of lines apart by semicolons, in UTF-8, whose first line names the columns. */
public final class LinesFile {

    private static final int MOST_LINES = 2000;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    private LinesFile() {}

    /** A line of the file; the first one after the names of the columns has number 2. */
    public record Line(long number, CSVRecord record) {

        /** What stands in this column; empty if the column or the field is missing. */
        public String field(String column) {
            return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
        }
    }

    /**
     * The lines of a file.
     *
     * @param column the column that the file cannot do without
     * @throws Refusal {@code unreadable-file}, {@code too-many-lines}
     */
    public static List<Line> read(byte[] file, String column) {
        try (var parser = FORMAT.parse(new StringReader(text(file)))) {
            if (!parser.getHeaderMap().containsKey(column)) {
                throw unreadable("La première ligne nomme les colonnes : " + column + ";…");
            }
            var lines = new ArrayList<Line>();
            for (var record : parser) {
                if (lines.size() == MOST_LINES) {
                    throw new Refusal(
                            FileReason.TOO_MANY_LINES, "Un fichier compte 2 000 lignes au plus.");
                }
                lines.add(new Line(record.getRecordNumber() + 1, record));
            }
            return lines;
        } catch (UncheckedIOException | IOException | IllegalArgumentException garbled) {
            throw unreadable("Le fichier n’est pas un CSV séparé par des points-virgules.");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw unreadable("Enregistrez-le avec l’encodage UTF-8.");
        }
    }

    private static Refusal unreadable(String detail) {
        return new Refusal(FileReason.UNREADABLE_FILE, detail);
    }
}
