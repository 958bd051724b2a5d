package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads partners from a file, and tells of every line what became of it. */
@ApplicationScoped
class ImportPartners {

    private static final int MOST_LINES = 2000;
    private static final int LONGEST_NAME = 200;
    private static final String NAME = "nom";
    private static final String KIND = "nature";

    private static final Map<String, PartnerKind> KINDS =
            Map.of(
                    "collectivité", PartnerKind.LOCAL_AUTHORITY,
                    "acteur local", PartnerKind.LOCAL_ACTOR,
                    "autre", PartnerKind.OTHER);

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

    private final KeepPartners keep;

    ImportPartners(KeepPartners keep) {
        this.keep = keep;
    }

    /** What became of a line. */
    enum Outcome {
        ADDED,
        REFUSED
    }

    /**
     * A line of the file.
     *
     * @param message why it was refused; empty otherwise
     */
    record Line(long line, String name, Outcome outcome, String message) {}

    /** Adds each line in a transaction of its own: a wrong one does not hold up the others. */
    List<Line> run(UUID seminar, byte[] file) {
        keep.of(seminar);
        var report = new ArrayList<Line>();
        for (var record : records(text(file))) {
            report.add(add(seminar, record));
        }
        return report;
    }

    private Line add(UUID seminar, CSVRecord record) {
        var line = record.getRecordNumber() + 1;
        var name = field(record, NAME);
        var kind = KINDS.get(field(record, KIND).toLowerCase(Locale.FRENCH));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Line(line, "", Outcome.REFUSED, "Le nom manque ou est trop long.");
        }
        if (kind == null) {
            return new Line(
                    line,
                    name,
                    Outcome.REFUSED,
                    "La nature est « collectivité », « acteur local » ou « autre ».");
        }
        var stated =
                new KeepPartners.Stated(
                        name,
                        kind,
                        field(record, "territoire"),
                        field(record, "raison"),
                        field(record, "intérêt"));
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> keep.add(seminar, stated, PartnerRow.Source.IMPORTED));
            return new Line(line, name, Outcome.ADDED, "");
        } catch (Refusal no) {
            return new Line(line, name, Outcome.REFUSED, no.reason().title() + ".");
        }
    }

    private static List<CSVRecord> records(String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            if (!parser.getHeaderMap().containsKey(NAME)) {
                throw unreadable("La première ligne nomme les colonnes : nom;nature;…");
            }
            var records = new ArrayList<CSVRecord>();
            for (var record : parser) {
                if (records.size() == MOST_LINES) {
                    throw new Refusal(
                            TerritoryReason.TOO_MANY_LINES,
                            "Un fichier compte 2 000 lignes au plus.");
                }
                records.add(record);
            }
            return records;
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

    private static String field(CSVRecord record, String column) {
        return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
    }

    private static Refusal unreadable(String detail) {
        return new Refusal(TerritoryReason.UNREADABLE_FILE, detail);
    }
}
