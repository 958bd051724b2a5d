package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.InternalReads;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows those who vote on a programme what it says; its words belong to the seminar and are read
 * from there. Never runs inside a transaction.
 */
@ApplicationScoped
class ReadDecidedProgramme {

    private final ReadDecisions decisions;
    private final InternalReads reads;

    ReadDecidedProgramme(ReadDecisions decisions, InternalReads reads) {
        this.decisions = decisions;
        this.reads = reads;
    }

    DecidedProgramme run(UUID committee, UUID decision, Asker asker) {
        var asked = decisions.one(committee, decision, asker);
        var programme = asked.programme();
        if (programme == null || asked.seminar() == null) {
            throw unknown();
        }
        var submitted = submitted(asked.seminar());
        var items =
                items(submitted, programme.version()).orElseThrow(ReadDecidedProgramme::unknown);
        var inForce = decisions.gatesOf(committee).programmeVersion();
        return Optional.ofNullable(inForce)
                .filter(it -> it != programme.version())
                .flatMap(
                        against ->
                                items(submitted, against)
                                        .map(
                                                before ->
                                                        DecidedProgramme.compared(
                                                                programme.version(),
                                                                items,
                                                                against,
                                                                before)))
                .orElseGet(() -> DecidedProgramme.first(programme.version(), items));
    }

    private List<Submitted> submitted(UUID seminar) {
        return reads.read("seminars", "programmes", seminar, Programmes.class)
                .map(Programmes::versions)
                .orElse(List.of());
    }

    private static Optional<List<DecidedProgramme.Item>> items(
            List<Submitted> submitted, int version) {
        return submitted.stream()
                .filter(it -> it.version() == version)
                .map(Submitted::items)
                .findFirst();
    }

    private static Refusal unknown() {
        return new Refusal(
                DecisionReason.NO_PROGRAMME_DECIDED,
                "Cette décision ne porte pas sur un programme.");
    }

    /** What is read of a seminar: every version that it submitted. */
    record Programmes(List<Submitted> versions) {}

    /** One of them. */
    record Submitted(int version, List<DecidedProgramme.Item> items) {}
}
