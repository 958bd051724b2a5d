package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import coop.cooperer.rencontres.seminars.series.Category;
import coop.cooperer.rencontres.seminars.series.DescribeSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registration form of a seminar asks; whether under 18 only where minors come (D66). */
@ApplicationScoped
class RegistrationForm {

    private final Seminars seminars;
    private final DescribeSeries series;
    private final Holding holding;
    private final SqlRegistrationForms forms;
    private final Audit audit;

    RegistrationForm(
            Seminars seminars,
            DescribeSeries series,
            Holding holding,
            SqlRegistrationForms forms,
            Audit audit) {
        this.seminars = seminars;
        this.series = series;
        this.holding = holding;
        this.forms = forms;
        this.audit = audit;
    }

    /** What is asked, in the words of the call. */
    record Asked(boolean under18, List<Category> categories) {}

    @Transactional
    Asked of(UUID seminar) {
        var call = seminars.get(seminar).plan().orElseThrow().call();
        return new Asked(forms.expectsMinors(seminar), series.categoriesOf(call));
    }

    @Transactional
    Asked expectMinors(UUID seminar, boolean expected) {
        holding.require(seminars.hold(seminar), "issuer-admin");
        var row = forms.findByIdOptional(seminar).orElseGet(() -> begin(seminar));
        row.minorsExpected = expected;
        audit.record("MinorsExpected", seminar, "", String.valueOf(expected), "");
        return of(seminar);
    }

    /** Goes on only if the person was asked, and answered, or was not asked at all. */
    void requireAnswer(UUID seminar, @Nullable Boolean under18) {
        var asked = forms.expectsMinors(seminar);
        if (asked && under18 == null) {
            throw new Refusal(
                    RegistrationReason.UNDER_18_REQUIRED,
                    "Ce séminaire accueille des personnes mineures : répondez par oui ou non.");
        }
        if (!asked && under18 != null) {
            throw new Refusal(
                    RegistrationReason.UNDER_18_NOT_ASKED, "Ce séminaire ne pose pas la question.");
        }
    }

    private RegistrationFormRow begin(UUID seminar) {
        var row = new RegistrationFormRow();
        row.seminar = seminar;
        forms.persist(row);
        return row;
    }
}
