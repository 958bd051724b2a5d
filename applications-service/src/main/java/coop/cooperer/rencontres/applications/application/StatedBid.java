package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a caller states it. Amounts are read as they are written, so that a fraction of a
 * cent is refused and not cut off.
 *
 * @param lot the number of the lot
 * @param seminars empty for all that the lot covers
 * @param travelCents may be zero but must be stated, unless kilometres are (R81)
 */
record StatedBid(
        int lot,
        @Nullable @Size(max = 20) List<UUID> seminars,
        @NotNull @Size(max = 20_000) String proposal,
        @Nullable @Size(max = 10_000) String sequencing,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Line> costLines,
        @Nullable BigDecimal travelCents,
        @Nullable @Valid Travel travel,
        @Nullable @Valid Tax vat,
        @Nullable @Size(max = 50) List<@Valid @NotNull Funding> localFunding,
        @Nullable @Size(max = 50) List<@Valid @NotNull Day> possibleDates,
        @Nullable @Size(max = 50) List<@Valid @NotNull Partner> partners,
        @Nullable @Valid Series interviews) {

    /** Days of work at a rate. */
    record Line(
            @NotBlank @Size(max = 200) String label,
            @NotNull BigDecimal dailyRateCents,
            @NotNull BigDecimal days) {}

    /** What travel costs rest on; kilometres and their rate only for that basis. */
    record Travel(
            @NotNull TravelTerms.Basis basis,
            @Nullable @Positive BigDecimal kilometres,
            @Nullable @Positive Long rateThousandths,
            @Nullable BigDecimal vatRate) {}

    /** The tax regime, and its rate in percent if tax is charged. */
    record Tax(@NotNull Vat.Regime regime, @Nullable BigDecimal rate) {}

    /** Money of others. */
    record Funding(
            @NotBlank @Size(max = 200) String funder,
            @NotNull BigDecimal amountCents,
            @Nullable @Size(max = 200) String status,
            boolean european) {}

    /** A day that suits the territory. */
    record Day(@NotNull LocalDate date, @Nullable @Size(max = 1000) String note) {}

    /** A partner found so far. */
    record Partner(
            @NotBlank @Size(max = 200) String name, @Nullable @Size(max = 2000) String interest) {}

    /** How many interviews for each seminar, and how long each one is. */
    record Series(
            @Min(2) @Max(50) int number,
            @Min(1) @Max(120) int fromMinutes,
            @Min(1) @Max(120) int toMinutes) {}

    @Override
    public List<UUID> seminars() {
        return given(seminars);
    }

    @Override
    public String sequencing() {
        return text(sequencing);
    }

    List<LotBid.CostLine> lines() {
        return costLines.stream()
                .map(
                        it ->
                                new LotBid.CostLine(
                                        it.label(), Cents.stated(it.dailyRateCents()), it.days()))
                .toList();
    }

    Cents travelAmount() {
        if (travel != null && travel.basis() == TravelTerms.Basis.KILOMETRES) {
            if (travel.kilometres() == null || travel.rateThousandths() == null) {
                throw new Refusal(
                        ApplicationReason.TRAVEL_NOT_STATED,
                        "Indiquez la distance et le taux par kilomètre.");
            }
            return Cents.driven(travel.kilometres(), travel.rateThousandths());
        }
        if (travelCents == null) {
            throw new Refusal(
                    ApplicationReason.TRAVEL_NOT_STATED,
                    "Indiquez les frais de déplacement, même s’ils sont de 0,00 €.");
        }
        return Cents.stated(travelCents);
    }

    TravelTerms travelTerms() {
        return travel == null
                ? TravelTerms.LUMP_SUM
                : new TravelTerms(
                        travel.basis(),
                        Objects.requireNonNullElse(travel.kilometres(), BigDecimal.ZERO),
                        Objects.requireNonNullElse(travel.rateThousandths(), 0L),
                        new Vat(Vat.Regime.STANDARD, rate(travel.vatRate())).rate());
    }

    @Nullable Vat taxed() {
        return vat == null ? null : new Vat(vat.regime(), rate(vat.rate()));
    }

    LotBid.@Nullable Interviews series() {
        return interviews == null
                ? null
                : new LotBid.Interviews(
                        interviews.number(), interviews.fromMinutes(), interviews.toMinutes());
    }

    LotBid.Extras extras() {
        return new LotBid.Extras(
                given(localFunding).stream()
                        .map(
                                it ->
                                        new LotBid.LocalFunding(
                                                it.funder(),
                                                Cents.stated(it.amountCents()),
                                                text(it.status()),
                                                it.european()))
                        .toList(),
                given(possibleDates).stream()
                        .map(it -> new LotBid.PossibleDate(it.date(), text(it.note()), false))
                        .toList(),
                given(partners).stream()
                        .map(it -> new LotBid.IdentifiedPartner(it.name(), text(it.interest())))
                        .toList());
    }

    private static BigDecimal rate(@Nullable BigDecimal stated) {
        return Objects.requireNonNullElse(stated, BigDecimal.ZERO);
    }

    private static String text(@Nullable String stated) {
        return Objects.requireNonNullElse(stated, "");
    }

    private static <T> List<T> given(@Nullable List<T> stated) {
        return stated == null ? List.of() : stated;
    }
}
