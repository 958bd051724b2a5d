package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.file.LineReport;
import coop.cooperer.rencontres.seminars.file.LinesFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads partners from a file, and tells of every line what became of it. */
@ApplicationScoped
class ImportPartners {

    private static final int LONGEST_NAME = 200;
    private static final String NAME = "nom";

    private static final Map<String, PartnerKind> KINDS =
            Map.of(
                    "collectivité", PartnerKind.LOCAL_AUTHORITY,
                    "acteur local", PartnerKind.LOCAL_ACTOR,
                    "autre", PartnerKind.OTHER);

    private final KeepPartners keep;

    ImportPartners(KeepPartners keep) {
        this.keep = keep;
    }

    /** Adds each line in a transaction of its own: a wrong one does not hold up the others. */
    List<LineReport> run(UUID seminar, byte[] file) {
        keep.of(seminar);
        return LinesFile.read(file, NAME).stream().map(it -> add(seminar, it)).toList();
    }

    private LineReport add(UUID seminar, LinesFile.Line line) {
        var name = line.field(NAME);
        var kind = KINDS.get(line.field("nature").toLowerCase(Locale.FRENCH));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return LineReport.refused(line, "", "Le nom manque ou est trop long.");
        }
        if (kind == null) {
            return LineReport.refused(
                    line, name, "La nature est « collectivité », « acteur local » ou « autre ».");
        }
        var stated =
                new KeepPartners.Stated(
                        name,
                        kind,
                        line.field("territoire"),
                        line.field("raison"),
                        line.field("intérêt"));
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> keep.add(seminar, stated, PartnerRow.Source.IMPORTED));
            return LineReport.added(line, name);
        } catch (Refusal no) {
            return LineReport.refused(line, name, no.reason().title() + ".");
        }
    }
}
