package coop.cooperer.rencontres.applications.contract;

import coop.cooperer.rencontres.applications.application.Offers;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.selection.Holders;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Keeps the contract with the holder of a lot, once the pause after the letters is over (D17). */
@ApplicationScoped
class SignContract {

    private final Calls calls;
    private final Holders holders;
    private final Offers offers;
    private final SqlContracts contracts;
    private final Audit audit;
    private final Clock clock;

    SignContract(
            Calls calls,
            Holders holders,
            Offers offers,
            SqlContracts contracts,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.holders = holders;
        this.offers = offers;
        this.contracts = contracts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ContractView run(
            UUID id, int number, UUID person, UUID bid, List<ContractView.Due> milestones) {
        var call = calls.hold(id);
        call.requirePauseOver(clock.instant());
        var lot = call.lot(number);
        var held = holders.of(lot.id());
        var seminars = held.getOrDefault(bid, List.of());
        if (seminars.isEmpty()) {
            throw new Refusal(
                    ContractReason.NOT_A_HOLDER, "Choisissez une offre retenue pour ce lot.");
        }
        if (contracts.findByIdOptional(bid).isPresent()) {
            throw new Refusal(ContractReason.CONTRACT_SIGNED, "Convenez d’un avenant au besoin.");
        }
        var row = contract(call, lot, bid, seminars);
        row.milestones = milestones;
        row.signedBy = person;
        contracts.persistAndFlush(row);
        audit.record("ContractSigned", bid, "SELECTED", "CONTRACTED", "");
        if (contracts.bidsOf(lot.id()).containsAll(held.keySet())) {
            calls.save(call.moved(lot.id(), Lot.Standing.CONTRACTED));
        }
        return ContractView.of(row);
    }

    private ContractRow contract(Call call, Lot lot, UUID bid, List<UUID> seminars) {
        var offer = offers.forLot(lot.id()).stream().filter(it -> it.bid().id().equals(bid));
        var chosen = offer.findFirst().orElseThrow();
        var row = new ContractRow();
        row.bid = bid;
        row.call = call.id();
        row.lot = lot.id();
        row.organisation = chosen.bid().organisation();
        row.seminars = seminars;
        row.netCents = chosen.bid().totalCents();
        row.taxCents = chosen.bid().taxCents();
        row.invoiceWords = Objects.requireNonNullElse(chosen.detail().vatWords(), "");
        row.signedAt = clock.instant();
        return row;
    }

    @Transactional
    List<ContractRow> list(UUID call, UUID after, int rows) {
        return contracts.ofCall(calls.get(call).id(), after, rows);
    }
}
