package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.application.ApplicationReason.LOCAL_FUNDING_NOT_ASKED;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.LOT_NOT_OPEN;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.SEMINARS_ONE_OR_ALL;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.SEMINAR_OUTSIDE_LOT;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.SEQUENCING_NOT_VALID;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.SEQUENCING_REQUIRED;

import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds an offer for one lot to an organisation's own file, or writes one anew. */
@ApplicationScoped
class OfferBid {

    private final Applications applications;
    private final Calls calls;
    private final WriteApplication write;
    private final OffersConfig config;

    OfferBid(Applications applications, Calls calls, WriteApplication write, OffersConfig config) {
        this.applications = applications;
        this.calls = calls;
        this.write = write;
        this.config = config;
    }

    @Transactional
    Application add(UUID id, UUID organisation, IfMatch seen, StatedBid stated) {
        var bid = bid(Ids.next(), callOf(id, organisation), stated);
        return write.run("LotBidAdded", id, organisation, seen, content -> content.with(bid));
    }

    @Transactional
    Application rewrite(UUID id, UUID organisation, UUID former, IfMatch seen, StatedBid stated) {
        var bid = bid(former, callOf(id, organisation), stated);
        return write.run(
                "LotBidPriced",
                id,
                organisation,
                seen,
                content -> content.without(former).with(bid));
    }

    private Call callOf(UUID id, UUID organisation) {
        return calls.get(applications.get(id, organisation).call());
    }

    /** An offer as it is stated, for a call. */
    LotBid bid(UUID id, Call call, StatedBid stated) {
        var lot = open(call.lot(stated.lot()));
        return new LotBid(
                id,
                lot.id(),
                lot.number(),
                seminars(call, lot, stated.seminars(), config.severalSeminars()),
                stated.proposal(),
                sequencing(lot, stated.sequencing()),
                stated.lines(),
                stated.travelAmount(),
                stated.travelTerms(),
                stated.taxed(),
                extras(call, lot, stated.extras()),
                lot.kind(),
                interviews(lot, stated.series()));
    }

    private static Lot open(Lot lot) {
        if (lot.standing() != Lot.Standing.OPEN) {
            throw new Refusal(LOT_NOT_OPEN, "Choisissez un lot qui cherche encore un titulaire.");
        }
        return lot;
    }

    static List<UUID> seminars(Call call, Lot lot, List<UUID> stated, boolean several) {
        var covered = call.seminarsOf(lot);
        var chosen = stated.isEmpty() ? covered : stated.stream().distinct().toList();
        if (!new HashSet<>(covered).containsAll(chosen)) {
            throw new Refusal(SEMINAR_OUTSIDE_LOT, "Choisissez parmi les séminaires du lot.");
        }
        var partly = chosen.size() < covered.size();
        if (partly && (lot.kind() != LotKind.PHOTOGRAPHY || (chosen.size() > 1 && !several))) {
            throw new Refusal(
                    SEMINARS_ONE_OR_ALL,
                    "Seul le lot des photographies s’offre aussi pour un seul séminaire.");
        }
        return chosen;
    }

    private static LotBid.Extras extras(Call call, Lot lot, LotBid.Extras stated) {
        if (lot.kind() != LotKind.SEMINAR_SUPPORT && !stated.localFunding().isEmpty()) {
            throw new Refusal(
                    LOCAL_FUNDING_NOT_ASKED,
                    "Seuls les lots 1 à 3 demandent des financements locaux.");
        }
        var series = call.content().series();
        return new LotBid.Extras(
                stated.localFunding(),
                stated.possibleDates().stream().map(it -> it.in(series)).toList(),
                stated.partners());
    }

    private static String sequencing(Lot lot, String stated) {
        if (lot.kind() == LotKind.AUDIO && stated.isBlank()) {
            throw new Refusal(
                    SEQUENCING_REQUIRED, "Indiquez le nombre d’entretiens et leur durée.");
        }
        return stated;
    }

    private static LotBid.@Nullable Interviews interviews(
            Lot lot, LotBid.@Nullable Interviews stated) {
        if (lot.kind() != LotKind.AUDIO && stated != null) {
            throw new Refusal(
                    SEQUENCING_NOT_VALID, "Seul le lot des entretiens en compte le nombre.");
        }
        return stated;
    }
}
