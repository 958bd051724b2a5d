package coop.cooperer.rencontres.applications.export;

import coop.cooperer.rencontres.applications.application.Dossiers;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides what somebody may take away, and keeps a trace of it before the first byte leaves.
 * Nothing before the opening; nothing of a lot that a tie hides, to which an application belongs
 * with all its parts.
 */
@ApplicationScoped
class AdmitExport {

    private final Calls calls;
    private final Dossiers dossiers;
    private final Recusals recusals;
    private final Audit audit;

    AdmitExport(Calls calls, Dossiers dossiers, Recusals recusals, Audit audit) {
        this.calls = calls;
        this.dossiers = dossiers;
        this.recusals = recusals;
        this.audit = audit;
    }

    /** One application with all its offers. */
    @Transactional
    Export application(UUID id, UUID application, UUID person) {
        var call = readable(id);
        var hidden = hidden(call, person);
        var found = dossiers.find(id, application);
        if (found.isEmpty() || found.get().answers(hidden)) {
            throw ExportReason.nothing();
        }
        audit.record("ApplicationExported", application, "", "", "");
        return new Export(id, OptionalInt.empty(), List.of(application), hidden);
    }

    /** All offers for one lot. */
    @Transactional
    Export lot(UUID id, int number, UUID person) {
        var call = readable(id);
        var hidden = hidden(call, person);
        var lot =
                call.lots().stream()
                        .filter(it -> it.number() == number && !hidden.contains(number))
                        .findFirst()
                        .orElseThrow(ExportReason::nothing);
        audit.record("LotExported", lot.id(), "", "", "");
        return new Export(id, OptionalInt.of(number), dossiers.answering(lot.id()), hidden);
    }

    private Call readable(UUID id) {
        var call = calls.get(id);
        call.requireReadable();
        return call;
    }

    private Set<Integer> hidden(Call call, UUID person) {
        var recused = recusals.of(call.id(), person);
        return call.lots().stream()
                .filter(it -> recused.contains(it.id()))
                .map(Lot::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
