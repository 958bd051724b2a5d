package coop.cooperer.rencontres.applications.involvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.applications.application.Candidates;
import coop.cooperer.rencontres.applications.application.Contacts;
import coop.cooperer.rencontres.applications.application.Dossiers;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows the issuer whom it may ask again, and where; nobody whose lot a tie hides. */
@ApplicationScoped
class ReadInvolvements {

    /** A candidate that agreed to stay involved; the contact is the one of its application. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Involved(
            UUID application,
            UUID organisation,
            String candidate,
            String contactEmail,
            Set<Role> roles,
            Instant saidAt) {}

    private final SqlInvolvements involvements;
    private final Calls calls;
    private final Candidates candidates;
    private final Contacts contacts;
    private final Dossiers dossiers;
    private final Recusals recusals;

    ReadInvolvements(
            SqlInvolvements involvements,
            Calls calls,
            Candidates candidates,
            Contacts contacts,
            Dossiers dossiers,
            Recusals recusals) {
        this.involvements = involvements;
        this.calls = calls;
        this.candidates = candidates;
        this.contacts = contacts;
        this.dossiers = dossiers;
        this.recusals = recusals;
    }

    @Transactional
    List<Involved> ofCall(UUID id, UUID person, UUID after, int rows) {
        var call = calls.get(id);
        var recused = recusals.of(id, person);
        var hidden =
                call.lots().stream()
                        .filter(it -> recused.contains(it.id()))
                        .map(it -> it.number())
                        .collect(Collectors.toUnmodifiableSet());
        return involvements.ofCall(id, after, rows).stream()
                .filter(it -> isSeen(it, hidden))
                .map(this::involved)
                .toList();
    }

    private boolean isSeen(InvolvementRow row, Set<Integer> hidden) {
        return hidden.isEmpty()
                || dossiers.find(row.call, row.application)
                        .filter(it -> !it.answers(hidden))
                        .isPresent();
    }

    private Involved involved(InvolvementRow row) {
        return new Involved(
                row.application,
                row.organisation,
                candidates.of(row.application).name(),
                contacts.of(row.application),
                row.roles(),
                row.saidAt);
    }
}
