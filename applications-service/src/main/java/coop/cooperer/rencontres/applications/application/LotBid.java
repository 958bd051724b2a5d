package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.cooperer.rencontres.applications.call.CallContent;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate offers for one lot.
 *
 * @param seminars those it is offered for, among the ones that the lot covers
 * @param sequencing how a series of interviews is made up; asked for lot 5 only (R124)
 * @param vat not stated yet in a draft if there is none
 * @param extras the parts that nobody has to fill in
 * @param kind what the lot buys
 * @param interviews the same series in numbers, if the candidate counts it (A13)
 */
public record LotBid(
        UUID id,
        UUID lot,
        int lotNumber,
        List<UUID> seminars,
        String proposal,
        String sequencing,
        List<CostLine> costLines,
        Cents travel,
        @Nullable TravelTerms travelTerms,
        @Nullable Vat vat,
        @Nullable Extras extras,
        @Nullable LotKind kind,
        @Nullable Interviews interviews) {

    /** Days of work at a rate (R79, R80); days count in quarters. */
    public record CostLine(String label, Cents dailyRate, BigDecimal days) {

        private static final BigDecimal QUARTER = new BigDecimal("0.25");

        public CostLine {
            if (days.signum() <= 0
                    || days.compareTo(BigDecimal.valueOf(1000)) > 0
                    || days.remainder(QUARTER).signum() != 0) {
                throw new Refusal(
                        ApplicationReason.DAYS_NOT_IN_QUARTERS,
                        "Un nombre de jours est positif et se compte par quarts : 2,25 ou 2,5.");
            }
        }

        @JsonIgnore
        Cents total() {
            return dailyRate.times(days);
        }
    }

    /** The three optional parts of lots of organisation (R83 to R86). */
    public record Extras(
            List<LocalFunding> localFunding,
            List<PossibleDate> possibleDates,
            List<IdentifiedPartner> partners) {

        static final Extras NONE = new Extras(List.of(), List.of(), List.of());
    }

    /** Money of others; European money is told apart, since it cannot pay twice (D30). */
    public record LocalFunding(String funder, Cents amount, String status, boolean european) {}

    /**
     * A day that suits the territory, and why.
     *
     * @param outsideWindow whether the call plans its seminars for another time; a warning (R84)
     */
    public record PossibleDate(LocalDate date, String note, boolean outsideWindow) {

        PossibleDate in(CallContent.Series series) {
            return new PossibleDate(date, note, !series.includes(date));
        }
    }

    /** A partner found so far, and its interest in the public. */
    public record IdentifiedPartner(String name, String interest) {}

    /**
     * A series of interviews in numbers: how many for each seminar, and how long each one is. What
     * wins is what the series is later held to (A13).
     */
    public record Interviews(int number, int fromMinutes, int toMinutes) {

        public Interviews {
            if (toMinutes < fromMinutes) {
                throw new Refusal(
                        ApplicationReason.SEQUENCING_NOT_VALID,
                        "La durée la plus longue ne peut être plus courte que l’autre.");
            }
        }
    }

    @Override
    public TravelTerms travelTerms() {
        return travelTerms == null ? TravelTerms.LUMP_SUM : travelTerms;
    }

    @Override
    public Extras extras() {
        return extras == null ? Extras.NONE : extras;
    }

    /** What the candidate must be able to do for this lot (R70); unknown of old drafts. */
    Optional<Skill> skill() {
        return Optional.ofNullable(kind).map(Skill::of);
    }

    /** What it is offered for and what it costs, without anything said of it. */
    LotBid withoutWords() {
        return new LotBid(
                id,
                lot,
                lotNumber,
                seminars,
                "",
                "",
                costLines,
                travel,
                travelTerms,
                vat,
                null,
                kind,
                interviews);
    }

    /** Whether both answer one lot for the same seminars, so that only one of them can stand. */
    boolean answersTheSameAs(LotBid other) {
        return lot.equals(other.lot) && Set.copyOf(seminars).equals(Set.copyOf(other.seminars));
    }

    /** Rates times days and travel, without tax and the tax, computed here and nowhere else. */
    @JsonIgnore
    public Price price() {
        var rate = vat == null ? BigDecimal.ZERO : vat.rate();
        return costLines.stream()
                .map(it -> Price.of(it.total(), rate))
                .reduce(Price.of(travel, travelTerms().vatRate()), Price::plus);
    }
}
