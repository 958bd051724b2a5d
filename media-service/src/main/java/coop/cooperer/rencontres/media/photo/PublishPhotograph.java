package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.consent.LiveConsents;
import coop.cooperer.rencontres.media.consent.Registrants;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Brings a photograph of an accepted coverage to the gallery, or takes it away. */
@ApplicationScoped
class PublishPhotograph {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SqlPhotographs photographs;
    private final Deliverables deliverables;
    private final Media media;
    private final LiveConsents consents;
    private final Registrants registrants;
    private final ChangeMedium change;
    private final Clock clock;

    PublishPhotograph(
            SqlPhotographs photographs,
            Deliverables deliverables,
            Media media,
            LiveConsents consents,
            Registrants registrants,
            ChangeMedium change,
            Clock clock) {
        this.photographs = photographs;
        this.deliverables = deliverables;
        this.media = media;
        this.consents = consents;
        this.registrants = registrants;
        this.change = change;
        this.clock = clock;
    }

    // Not one transaction: the owner of the registrations may be slow to say who is there.
    PhotographRow publish(UUID id) {
        var seminar = QuarkusTransaction.requiringNew().call(() -> requireAccepted(id).seminar);
        var present = registrants.of(seminar);
        return QuarkusTransaction.requiringNew().call(() -> publish(id, present));
    }

    private PhotographRow publish(UUID id, List<Registrants.Registrant> present) {
        var row = requireAccepted(id);
        requireDescription(row);
        if (!row.assignment().holdsOn(LocalDate.ofInstant(clock.instant(), PARIS))) {
            throw new Refusal(
                    PhotoReason.RIGHTS_NOT_ASSIGNED,
                    "Indiquez les droits cédés, par écrit, et jusqu’à quelle date.");
        }
        if (row.web == null) {
            throw new Refusal(
                    PhotoReason.DERIVATIVES_NOT_READY, "Recommencez dans quelques instants.");
        }
        requireNobodyElseNamed(row, present);
        change.publish(id);
        return row;
    }

    private PhotographRow requireAccepted(UUID id) {
        var row = photographs.hold(id);
        deliverables.get(row.deliverable, new Sight.Everything()).requireAccepted();
        return row;
    }

    @Transactional
    PhotographRow unpublish(UUID id, String reason) {
        var row = photographs.hold(id);
        change.unpublish(id, reason);
        return row;
    }

    // Who is named is to be tagged, and then asked (requirement D83).
    private void requireNobodyElseNamed(PhotographRow row, List<Registrants.Registrant> present) {
        if (consents.namesAnother(
                row.seminar,
                media.people(row.id),
                present,
                row.caption + " " + row.alternativeText)) {
            throw new Refusal(
                    PhotoReason.PERSON_NAMED,
                    "Marquez la personne que la légende nomme, ou ne la nommez pas.");
        }
    }

    static void requireDescription(PhotographRow row) {
        var missing = row.description().missing();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    PhotoReason.DESCRIPTION_INCOMPLETE,
                    "La description d’une photographie est à compléter ; champs qui manquent : "
                            + missing.size()
                            + ".");
        }
    }
}
