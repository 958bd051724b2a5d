package coop.cooperer.rencontres.seminars.conduct;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Partnerships born at a seminar: one side tells, the other confirms, then they count. */
@ApplicationScoped
class Partnerships {

    private final Seminars seminars;
    private final SqlPartnerships partnerships;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    Partnerships(
            Seminars seminars,
            SqlPartnerships partnerships,
            Actor actor,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.partnerships = partnerships;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PartnershipRow tell(UUID seminar, UUID other, String subject) {
        seminars.get(seminar);
        var mine = actor.organisation();
        if (mine.equals(other)) {
            throw new Refusal(
                    ConductReason.NOT_THE_OTHER_SIDE, "Un partenariat lie deux structures.");
        }
        var row = new PartnershipRow();
        row.id = Ids.next();
        row.seminar = seminar;
        row.subject = subject;
        row.toldBy = mine;
        row.other = other;
        row.toldAt = clock.instant();
        partnerships.persist(row);
        audit.record("PartnershipTold", row.id, "", "TOLD", "");
        return row;
    }

    @Transactional
    PartnershipRow confirm(UUID seminar, UUID id) {
        var row =
                partnerships
                        .findByIdOptional(id)
                        .filter(it -> it.seminar.equals(seminar))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ConductReason.UNKNOWN_PARTNERSHIP,
                                                "Aucun partenariat ne porte ce numéro."));
        if (!actor.organisations().contains(row.other)) {
            throw new Refusal(ConductReason.NOT_THE_OTHER_SIDE, "L’autre structure le confirme.");
        }
        if (row.confirmedAt == null) {
            row.confirmedAt = clock.instant();
            audit.record("PartnershipConfirmed", id, "TOLD", "CONFIRMED", "");
        }
        return row;
    }

    /** The confirmed ones, and those in which the caller takes part. */
    @Transactional
    List<PartnershipRow> of(UUID seminar) {
        seminars.get(seminar);
        var mine = actor.organisations();
        return partnerships.of(seminar).stream()
                .filter(
                        it ->
                                it.confirmedAt != null
                                        || mine.contains(it.toldBy)
                                        || mine.contains(it.other))
                .toList();
    }

    /** Those that both sides confirmed. */
    @Transactional
    List<PartnershipRow> counted(UUID seminar) {
        return partnerships.of(seminar).stream().filter(it -> it.confirmedAt != null).toList();
    }
}
