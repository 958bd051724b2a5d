package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.file.LineReport;
import coop.cooperer.rencontres.seminars.file.LinesFile;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import coop.cooperer.rencontres.seminars.series.Category;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads people to be invited from a file. Each gets the mail that confirms an address, as if they
 * had sent the form: no seat is held for anybody who does not answer.
 */
@ApplicationScoped
class ImportInvitees {

    private static final String EMAIL = "adresse électronique";

    private final Seminars seminars;
    private final Holding holding;
    private final RegistrationForm form;
    private final RegisterParticipant register;
    private final Validator validator;

    ImportInvitees(
            Seminars seminars,
            Holding holding,
            RegistrationForm form,
            RegisterParticipant register,
            Validator validator) {
        this.seminars = seminars;
        this.holding = holding;
        this.form = form;
        this.register = register;
        this.validator = validator;
    }

    /** Invites each line in a transaction of its own: a wrong one does not hold up the others. */
    List<LineReport> run(UUID seminar, byte[] file) {
        var categories = QuarkusTransaction.requiringNew().call(() -> categories(seminar));
        return LinesFile.read(file, EMAIL).stream()
                .map(it -> invite(seminar, it, categories))
                .toList();
    }

    // People write the words of the call, or its codes.
    private Map<String, Category> categories(UUID id) {
        var seminar = seminars.get(id);
        holding.require(seminar, "issuer-admin");
        seminar.requireOpen();
        var named = form.of(id).categories();
        return Stream.concat(
                        named.stream().map(it -> Map.entry(key(it.label()), it)),
                        named.stream().map(it -> Map.entry(key(it.code().name()), it)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LineReport invite(UUID seminar, LinesFile.Line line, Map<String, Category> categories) {
        var email = line.field(EMAIL);
        var category = categories.get(key(line.field("catégorie")));
        if (category == null) {
            return LineReport.refused(line, email, "La catégorie n’est pas l’une des huit.");
        }
        var invitee =
                new Participant(
                        line.field("nom"),
                        line.field("prénom"),
                        email,
                        line.field("structure"),
                        line.field("fonction"),
                        category.code(),
                        under18(line.field("moins de 18 ans")));
        if (!validator.validate(invitee).isEmpty()) {
            return LineReport.refused(line, email, "Un champ manque, ou n’est pas valable.");
        }
        try {
            register.run(seminar, invitee);
            return LineReport.added(line, email);
        } catch (Refusal no) {
            return LineReport.refused(line, email, no.reason().title() + ".");
        }
    }

    private static @Nullable Boolean under18(String stated) {
        return stated.isEmpty() ? null : key(stated).equals("oui");
    }

    private static String key(String stated) {
        return stated.toLowerCase(Locale.FRENCH).replace('\'', '’');
    }
}
