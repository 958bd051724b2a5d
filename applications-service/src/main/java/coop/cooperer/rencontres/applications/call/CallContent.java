package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.applications.paper.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a call says: its texts and facts, as data (requirement D113).
 *
 * @param estimates what each lot is expected to cost, in cents; the issuer's own business (D4)
 * @param declaredLots how many lots it announces; it is published with neither more nor fewer (R89)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallContent(
        @Nullable Kind kind,
        String title,
        String subject,
        Issuer issuer,
        Contact contact,
        Publicity publicity,
        List<Section> sections,
        List<Fact> facts,
        Series series,
        List<Category> participantCategories,
        List<Milestone> milestones,
        @Nullable ScoringRules scoring,
        @Nullable List<Channel> channels,
        @Nullable List<Erratum> errata,
        @Nullable Origin origin,
        @Nullable Integer declaredLots,
        @Nullable Terms terms,
        @Nullable Map<Integer, Long> estimates) {

    /** What kind of call it is (R1). */
    public enum Kind {
        /** Open to whoever can help; not a procedure of public procurement by itself. */
        AMI("Appel à manifestation d’intérêt");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As pages and documents say it. */
        public String label() {
            return label;
        }
    }

    /** The cooperative that runs the call (R6). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Issuer(
            String name,
            @Nullable String shortName,
            @Nullable String legalForm,
            @Nullable String tagline,
            String description) {}

    /**
     * What the call promises of its own course.
     *
     * @param validityDays how long an offer holds (A23)
     * @param negotiation whether the issuer may negotiate, with all alike (A24)
     * @param pauseDays how long after the letters no contract is signed (D17)
     */
    public record Terms(int validityDays, boolean negotiation, int pauseDays) {

        static final Terms DEFAULT = new Terms(90, false, 0);
    }

    /** A role to write to, never a person. */
    public record Contact(String label, String email) {}

    /**
     * What the funders ask to be said wherever the action shows itself.
     *
     * @param operation the number of the operation, printed if there is one (A25)
     * @param ratePercent the part that the fund pays, printed if it is known (A25)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publicity(
            String sentence,
            String fund,
            String programme,
            List<Funder> funders,
            @Nullable String operation,
            @Nullable Integer ratePercent) {

        Publicity of(@Nullable String nextOperation, @Nullable Integer nextRate) {
            return new Publicity(sentence, fund, programme, funders, nextOperation, nextRate);
        }
    }

    /** One of those who pay. */
    public record Funder(String name, String kind) {}

    /**
     * A part of the text.
     *
     * @param leadsTo the code of the part that it points to, if it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(String code, String heading, String body, @Nullable String leadsTo) {}

    /** A figure with where it comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fact(
            @Nullable String value,
            @Nullable String unit,
            String statement,
            String source,
            @Nullable String asOf) {}

    /** What the seminars of the call have in common. */
    public record Series(
            int year,
            LocalDate windowFrom,
            LocalDate windowTo,
            String purpose,
            String theme,
            List<String> objectives,
            int gauge) {

        /** Whether a seminar may be held on this day. */
        public boolean includes(LocalDate date) {
            return !date.isBefore(windowFrom) && !date.isAfter(windowTo);
        }
    }

    /** Whom the seminars bring together. */
    public record Category(String code, String label) {}

    /** A date of the project's calendar. */
    public record Milestone(String label, LocalDate date) {}

    /** Where the call was made public, and what proves it (D2). */
    public record Channel(
            String name, String address, LocalDate from, LocalDate to, String proof) {}

    @Override
    public Kind kind() {
        return kind == null ? Kind.AMI : kind;
    }

    @Override
    public Terms terms() {
        return terms == null ? Terms.DEFAULT : terms;
    }

    @Override
    public Map<Integer, Long> estimates() {
        return estimates == null ? Map.of() : estimates;
    }

    /** What every page of a document shows of the call. */
    public Frame frame() {
        return new Frame(kind().label(), title, publicity.sentence());
    }

    @Override
    public List<Channel> channels() {
        return channels == null ? List.of() : channels;
    }

    /** A dated correction, published with the call (D1). */
    public record Erratum(Instant at, String text) {}

    /** The lot of another call that this one opens again (D18). */
    public record Origin(UUID call, int lot) {}

    @Override
    public List<Erratum> errata() {
        return errata == null ? List.of() : errata;
    }

    CallContent with(Contact next) {
        return changed(it -> it.contact = next);
    }

    CallContent with(Channel next) {
        return changed(it -> it.channels = plus(channels(), next));
    }

    CallContent with(Erratum next) {
        return changed(it -> it.errata = plus(errata(), next));
    }

    CallContent with(Terms next) {
        return changed(it -> it.terms = next);
    }

    CallContent with(Publicity next) {
        return changed(it -> it.publicity = next);
    }

    CallContent estimated(Map<Integer, Long> next) {
        return changed(it -> it.estimates = next);
    }

    CallContent withFacts(List<Fact> next) {
        return changed(it -> it.facts = next);
    }

    CallContent withMilestones(List<Milestone> next) {
        return changed(it -> it.milestones = next);
    }

    CallContent scoredBy(@Nullable ScoringRules next) {
        return changed(it -> it.scoring = next);
    }

    CallContent withSection(String code, String heading, String body) {
        var known = sections.stream().filter(it -> it.code().equals(code)).findFirst();
        var next = new Section(code, heading, body, known.map(Section::leadsTo).orElse(null));
        return changed(
                copy ->
                        copy.sections =
                                known.isPresent()
                                        ? sections.stream()
                                                .map(it -> it.code().equals(code) ? next : it)
                                                .toList()
                                        : plus(sections, next));
    }

    /** The same words for a new call: nothing corrected, nothing made public yet. */
    CallContent anew(@Nullable Origin from) {
        return changed(
                it -> {
                    it.channels = List.of();
                    it.errata = List.of();
                    it.origin = from;
                    it.declaredLots = from == null ? declaredLots : Integer.valueOf(1);
                });
    }

    private CallContent changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    private static <T> List<T> plus(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }

    /** The same words, of which some may be replaced. */
    private static final class Copy {

        private final CallContent of;
        private Contact contact;
        private Publicity publicity;
        private List<Section> sections;
        private List<Fact> facts;
        private List<Milestone> milestones;
        private @Nullable ScoringRules scoring;
        private List<Channel> channels;
        private List<Erratum> errata;
        private @Nullable Origin origin;
        private @Nullable Integer declaredLots;
        private Terms terms;
        private Map<Integer, Long> estimates;

        Copy(CallContent of) {
            this.of = of;
            contact = of.contact();
            publicity = of.publicity();
            sections = of.sections();
            facts = of.facts();
            milestones = of.milestones();
            scoring = of.scoring();
            channels = of.channels();
            errata = of.errata();
            origin = of.origin();
            declaredLots = of.declaredLots();
            terms = of.terms();
            estimates = of.estimates();
        }

        CallContent made() {
            return new CallContent(
                    of.kind(),
                    of.title(),
                    of.subject(),
                    of.issuer(),
                    contact,
                    publicity,
                    sections,
                    facts,
                    of.series(),
                    of.participantCategories(),
                    milestones,
                    scoring,
                    channels,
                    errata,
                    origin,
                    declaredLots,
                    terms,
                    estimates);
        }
    }
}
