package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Register;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what was received and when, but for the lots that are hidden from the reader. */
@ApplicationScoped
class ReadRegister {

    private static final String HEAD =
            "candidature;organisation;etat;version;recue_le;saisie_le;empreinte;lots\r\n";

    private final Calls calls;
    private final Register register;
    private final Recusals recusals;

    ReadRegister(Calls calls, Register register, Recusals recusals) {
        this.calls = calls;
        this.register = register;
        this.recusals = recusals;
    }

    @Transactional
    List<Register.Deposit> deposits(UUID id, UUID person) {
        var call = calls.get(id);
        call.requireReadable();
        var recused = recusals.of(id, person);
        var hidden =
                call.lots().stream()
                        .filter(it -> recused.contains(it.id()))
                        .map(Lot::number)
                        .collect(Collectors.toSet());
        return register.of(id).stream()
                .map(it -> it.without(hidden))
                // A late file may answer a hidden lot: nobody knows without reading it.
                .filter(it -> hidden.isEmpty() || !it.lots().isEmpty())
                .toList();
    }

    @Transactional
    String csv(UUID id, UUID person) {
        return HEAD
                + deposits(id, person).stream()
                        .map(ReadRegister::line)
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Register.Deposit it) {
        return String.join(
                ";",
                it.application().toString(),
                it.organisation().toString(),
                it.status(),
                String.valueOf(it.version()),
                it.receivedAt().toString(),
                it.enteredAt() == null ? "" : it.enteredAt().toString(),
                Objects.requireNonNullElse(it.checksum(), ""),
                it.lots().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
