package coop.cooperer.rencontres.seminars.programme;

import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows the validated programme to everybody, all versions to those who prepare the seminar. */
@ApplicationScoped
class ReadProgrammes {

    private final Seminars seminars;
    private final SqlProgrammes programmes;
    private final Holding holding;

    ReadProgrammes(Seminars seminars, SqlProgrammes programmes, Holding holding) {
        this.seminars = seminars;
        this.programmes = programmes;
        this.holding = holding;
    }

    @Transactional
    List<ProgrammeRow> all(UUID seminar, UUID after, int rows) {
        holding.require(seminars.get(seminar), "issuer-admin", "auditor");
        return programmes.of(seminar, after, rows);
    }

    @Transactional
    List<ProgrammeRow> forServices(UUID seminar) {
        return programmes.list("seminar = ?1 order by number", seminar);
    }

    @Transactional
    ProgrammeRow version(UUID seminar, int number) {
        holding.require(seminars.get(seminar), "issuer-admin", "auditor");
        return programmes
                .version(seminar, number)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ProgrammeReason.UNKNOWN_VERSION,
                                        "Aucune version ne porte ce numéro."));
    }

    /** Against the validated version if it is another one, else against the one before. */
    @Transactional
    List<Difference> differences(UUID seminar, int number) {
        var to = version(seminar, number);
        var base =
                seminars.get(seminar)
                        .programme()
                        .map(Seminar.ProgrammeDecision::number)
                        .filter(it -> it != number)
                        .orElse(number - 1);
        var from =
                programmes
                        .version(seminar, base)
                        .map(it -> it.items)
                        .orElse(List.<ProgrammeItem>of());
        return Difference.between(from, to.items);
    }

    @Transactional
    ProgrammeRow validated(UUID seminar) {
        return seminars.get(seminar)
                .programme()
                .flatMap(it -> programmes.version(seminar, it.number()))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ProgrammeReason.NO_VALIDATED_PROGRAMME,
                                        "Il sera public dès que le comité l’aura validé."));
    }
}
