package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a call says: its texts and facts, as data (requirement D113). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallContent(
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
        @Nullable Origin origin) {

    /** The cooperative that runs the call. */
    public record Issuer(String name, String description) {}

    /** A role to write to, never a person. */
    public record Contact(String label, String email) {}

    /** What the funders ask to be said wherever the action shows itself. */
    public record Publicity(String sentence, String fund, String programme, List<Funder> funders) {}

    /** One of those who pay. */
    public record Funder(String name, String kind) {}

    /** A part of the text. */
    public record Section(String code, String heading, String body) {}

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
            int gauge) {}

    /** Whom the seminars bring together. */
    public record Category(String code, String label) {}

    /** A date of the project's calendar. */
    public record Milestone(String label, LocalDate date) {}

    /** Where the call was made public, and what proves it (D2). */
    public record Channel(
            String name, String address, LocalDate from, LocalDate to, String proof) {}

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
        return with(next, sections, milestones, scoring, channels, errata, origin);
    }

    CallContent with(Channel next) {
        return with(contact, sections, milestones, scoring, plus(channels(), next), errata, origin);
    }

    CallContent with(Erratum next) {
        return with(contact, sections, milestones, scoring, channels, plus(errata(), next), origin);
    }

    CallContent withMilestones(List<Milestone> next) {
        return with(contact, sections, next, scoring, channels, errata, origin);
    }

    CallContent scoredBy(@Nullable ScoringRules next) {
        return with(contact, sections, milestones, next, channels, errata, origin);
    }

    CallContent withSection(String code, String heading, String body) {
        var next = new Section(code, heading, body);
        var known = sections.stream().anyMatch(it -> it.code().equals(code));
        var all =
                known
                        ? sections.stream().map(it -> it.code().equals(code) ? next : it).toList()
                        : plus(sections, next);
        return with(contact, all, milestones, scoring, channels, errata, origin);
    }

    /** The same words for a new call: nothing corrected, nothing made public yet. */
    CallContent anew(@Nullable Origin from) {
        return with(contact, sections, milestones, scoring, List.of(), List.of(), from);
    }

    private CallContent with(
            Contact nextContact,
            List<Section> nextSections,
            List<Milestone> nextMilestones,
            @Nullable ScoringRules nextScoring,
            @Nullable List<Channel> nextChannels,
            @Nullable List<Erratum> nextErrata,
            @Nullable Origin nextOrigin) {
        return new CallContent(
                title,
                subject,
                issuer,
                nextContact,
                publicity,
                nextSections,
                facts,
                series,
                participantCategories,
                nextMilestones,
                nextScoring,
                nextChannels,
                nextErrata,
                nextOrigin);
    }

    private static <T> List<T> plus(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }
}
