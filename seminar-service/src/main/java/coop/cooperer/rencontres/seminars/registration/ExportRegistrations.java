package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes who comes and who waits as a file that spreadsheets open, formulas made harmless. */
@ApplicationScoped
class ExportRegistrations {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader(
                            "numéro",
                            "nom",
                            "prénom",
                            "adresse électronique",
                            "structure",
                            "fonction",
                            "catégorie",
                            "inscription",
                            "notice",
                            "reçue le")
                    .get();

    private final Seminars seminars;
    private final Holding holding;
    private final SqlRegistrations registrations;

    ExportRegistrations(Seminars seminars, Holding holding, SqlRegistrations registrations) {
        this.seminars = seminars;
        this.holding = holding;
        this.registrations = registrations;
    }

    @Transactional
    List<RegistrationRow> living(UUID seminar) {
        holding.require(seminars.get(seminar), "issuer-admin");
        return registrations.living(seminar);
    }

    @Transactional
    String csv(UUID seminar) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var row : living(seminar)) {
                printer.printRecord(
                        row.number,
                        harmless(row.familyName),
                        harmless(row.givenName),
                        harmless(row.email),
                        harmless(row.organisation),
                        harmless(row.function),
                        row.category,
                        row.status,
                        row.notice,
                        row.registeredAt);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    // A spreadsheet would take what begins so for a formula.
    private static String harmless(String stated) {
        return stated.matches("(?s)[=+@\\t\\r-].*") ? "'" + stated : stated;
    }
}
