package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.deliverable.Submission;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Brings a support of restitution from what the lots delivered to what the issuer accepts. */
@ApplicationScoped
class WriteRestitution {

    private static final UUID START = new UUID(0, 0);
    private static final int LOTS = 10;

    private final SqlRestitutions restitutions;
    private final Deliverables deliverables;
    private final Writers writers;
    private final Media media;
    private final Audit audit;
    private final Clock clock;

    WriteRestitution(
            SqlRestitutions restitutions,
            Deliverables deliverables,
            Writers writers,
            Media media,
            Audit audit,
            Clock clock) {
        this.restitutions = restitutions;
        this.deliverables = deliverables;
        this.writers = writers;
        this.media = media;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the one of a seminar, with what its accepted proceedings say under each heading. */
    @Transactional
    RestitutionSupport assemble(Sight sight, UUID seminar) {
        writers.require(sight, owed(sight, seminar));
        var delivered = owed(new Sight.Everything(), seminar);
        if (delivered.isEmpty()) {
            throw new Refusal(
                    RestitutionReason.NOTHING_TO_RESTITUTE,
                    "Rien n’est attendu des lots 4 à 6 pour ce séminaire.");
        }
        if (restitutions.isBegunFor(seminar)) {
            throw new Refusal(
                    RestitutionReason.RESTITUTION_EXISTS, "Complétez celui de ce séminaire.");
        }
        var drafted =
                RestitutionSupport.drafted(
                        Ids.next(),
                        delivered.getFirst().duty().call(),
                        seminar,
                        Sections.of(proceedings(delivered)));
        media.save(Medium.withheld(drafted.id(), seminar, DeliverableKind.RESTITUTION));
        audit.record("RestitutionSupportAssembled", drafted.id(), "", "DRAFT", "");
        return restitutions.save(drafted);
    }

    @Transactional
    RestitutionSupport write(UUID id, Sight sight, IfMatch seen, Sections sections) {
        var before = restitutions.hold(id);
        writers.require(sight, owed(sight, before.seminar()));
        seen.requires(before.version());
        audit.record("RestitutionSupportSubmitted", id, "DRAFT", "DRAFT", "");
        return restitutions.save(before.write(sections));
    }

    @Transactional
    RestitutionSupport accept(UUID id, IfMatch seen) {
        var before = restitutions.hold(id);
        seen.requires(before.version());
        audit.record("RestitutionSupportAccepted", id, "DRAFT", "ACCEPTED", "");
        return restitutions.save(before.accept(clock.instant()));
    }

    private List<Deliverable> owed(Sight sight, UUID seminar) {
        return deliverables.list(sight, new Deliverables.Choice(null, seminar, null), START, LOTS);
    }

    private static String proceedings(List<Deliverable> delivered) {
        return delivered.stream()
                .filter(it -> it.duty().kind() == DeliverableKind.PROCEEDINGS)
                .flatMap(it -> it.accepted().stream())
                .map(Submission::text)
                .findFirst()
                .orElse("");
    }
}
