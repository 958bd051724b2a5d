package coop.cooperer.rencontres.media.photo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the provider says of a photograph over HTTP. */
record PhotographDetails(
        @Nullable @Size(max = 1_000) String alternativeText,
        @Nullable @Size(max = 1_000) String caption,
        @Nullable @Size(max = 200) String creator,
        @Nullable @Size(max = 200) String credit,
        @Nullable @Size(max = 200) String copyright,
        @Nullable LocalDate takenOn,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String country,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> keywords,
        @Nullable @Size(max = 2_000) String rights,
        @Nullable LocalDate rightsUntil) {

    static PhotographDetails nothing() {
        return new PhotographDetails(
                null, null, null, null, null, null, null, null, null, null, null);
    }

    AddPhotograph.Told told() {
        return new AddPhotograph.Told(description(), assignment());
    }

    Description description() {
        return new Description(
                said(alternativeText),
                said(caption),
                said(creator),
                said(credit),
                said(copyright),
                takenOn,
                said(city),
                said(country),
                Objects.requireNonNullElse(keywords, List.of()));
    }

    RightsAssignment assignment() {
        return new RightsAssignment(said(rights), rightsUntil);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
