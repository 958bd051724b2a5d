package coop.cooperer.rencontres.media.photo;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What provider and issuer see of a photograph, and what is still missing before it can be public.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PhotographView(
        UUID id,
        UUID deliverable,
        UUID seminar,
        UUID file,
        int width,
        int height,
        Description description,
        String rights,
        @Nullable LocalDate rightsUntil,
        List<String> missing,
        List<UUID> people,
        boolean ready,
        String status,
        int version)
        implements Versioned {

    static PhotographView of(PhotographRow row, Medium medium, Set<UUID> people) {
        return new PhotographView(
                row.id,
                row.deliverable,
                row.seminar,
                row.file,
                row.width,
                row.height,
                row.description(),
                row.assignedRights,
                row.assignedUntil,
                row.description().missing(),
                people.stream().sorted().toList(),
                row.web != null,
                statusOf(medium),
                row.version);
    }

    private static String statusOf(Medium medium) {
        return switch (medium.status()) {
            case Medium.Status.Withheld _ -> "WITHHELD";
            case Medium.Status.Published _ -> "PUBLISHED";
            case Medium.Status.Unpublished _ -> "UNPUBLISHED";
        };
    }

    /** What everybody sees of a photograph in the gallery; its author is always named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            UUID id,
            UUID seminar,
            String alternativeText,
            String caption,
            String creator,
            String credit,
            String copyright,
            @Nullable LocalDate takenOn,
            String city,
            int width,
            int height,
            String web,
            String thumbnail) {

        static Shown of(PhotographRow row) {
            var address = "/api/v1/media/photographs/" + row.id;
            return new Shown(
                    row.id,
                    row.seminar,
                    row.alternativeText,
                    row.caption,
                    row.creator,
                    row.credit,
                    row.copyright,
                    row.takenOn,
                    row.city,
                    row.width,
                    row.height,
                    address + "/web.jpg",
                    address + "/thumbnail.jpg");
        }
    }
}
