package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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
        List<Milestone> milestones) {

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
}
