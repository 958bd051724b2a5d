package coop.cooperer.rencontres.seminars.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those who prepare a seminar see of its territory. */
final class TerritoryViews {

    private TerritoryViews() {}

    /** A partner, where its line comes from, and the log of the contacts with it. */
    record PartnerView(
            UUID id,
            String name,
            PartnerKind kind,
            String territory,
            String outsideReason,
            String interest,
            PartnerRow.Source source,
            Instant addedAt,
            List<ContactView> contacts) {

        static PartnerView of(KeepPartners.Known known) {
            var row = known.partner();
            return new PartnerView(
                    row.id,
                    row.name,
                    row.kind,
                    row.territory,
                    row.outsideReason,
                    row.interest,
                    row.source,
                    row.addedAt,
                    known.contacts().stream().map(ContactView::of).toList());
        }
    }

    /** One contact. */
    record ContactView(LocalDate heldOn, String means, String outcome, boolean projectPresented) {

        static ContactView of(ContactRow row) {
            return new ContactView(row.heldOn, row.means, row.outcome, row.projectPresented);
        }
    }

    /** Where a seminar is at home. */
    record TerritoryView(
            UUID seminar,
            String name,
            String department,
            String region,
            List<String> inseeCodes,
            UUID cae) {

        static TerritoryView of(TerritoryRow row) {
            return new TerritoryView(
                    row.seminar, row.name, row.department, row.region, row.inseeCodes, row.cae);
        }
    }

    /** A caterer. */
    record CatererView(UUID id, String name, String contact, long quoteCents, boolean chosen) {

        static CatererView of(CatererRow row) {
            return new CatererView(row.id, row.name, row.contact, row.quoteCents, row.chosen);
        }
    }

    /**
     * A place with its assessment.
     *
     * @param effective how many people it would let in, with gauge, room and health rules
     * @param protocol absent while no health rule is in force on the day
     * @param tooSmall whether the issuer must waive before it is confirmed
     * @param overDeclared whether more people would be there than its operator declared
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VenueView(
            UUID id,
            String name,
            String location,
            String inseeCode,
            String buildingType,
            int buildingCategory,
            int declaredCapacity,
            int seatedCapacity,
            int areaM2,
            String access,
            long costCents,
            String rationale,
            String waiver,
            boolean confirmed,
            int effective,
            @Nullable Integer protocol,
            int onSite,
            boolean tooSmall,
            boolean overDeclared) {

        static VenueView of(AssessVenue.Assessed assessed) {
            var row = assessed.venue();
            return new VenueView(
                    row.id,
                    row.name,
                    row.location,
                    row.inseeCode,
                    row.buildingType,
                    row.buildingCategory,
                    row.declaredCapacity,
                    row.seatedCapacity,
                    row.areaM2,
                    row.access,
                    row.costCents,
                    row.rationale,
                    row.waiver,
                    row.confirmed,
                    assessed.limits().effective(),
                    assessed.limits().protocol().orElse(null),
                    assessed.onSite(),
                    assessed.tooSmall(),
                    assessed.overDeclared());
        }
    }

    /** Health rules of a time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProtocolView(
            UUID id,
            String label,
            @Nullable Integer maxPercent,
            @Nullable BigDecimal m2PerPerson,
            boolean mask,
            LocalDate validFrom,
            LocalDate validTo) {

        static ProtocolView of(ProtocolRow row) {
            return new ProtocolView(
                    row.id,
                    row.label,
                    row.maxPercent,
                    row.m2PerPerson,
                    row.mask,
                    row.validFrom,
                    row.validTo);
        }
    }
}
