package coop.cooperer.rencontres.media.restitution;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.media.proceedings.Paper;
import coop.cooperer.rencontres.media.proceedings.Publicity;
import coop.cooperer.rencontres.media.seminar.Seminar;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is seen of a support of restitution; who pays is told once it is public. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestitutionView(
        UUID id,
        UUID seminar,
        @Nullable LocalDate date,
        @Nullable String publicLabel,
        String lessons,
        String newProjects,
        String partnerships,
        List<UUID> photographs,
        List<UUID> episodes,
        String status,
        @Nullable Publicity publicity,
        int version)
        implements Versioned {

    static RestitutionView of(
            RestitutionSupport support,
            Seminar seminar,
            List<UUID> photographs,
            List<UUID> episodes) {
        var imprint = support.imprint();
        return new RestitutionView(
                support.id(),
                support.seminar(),
                seminar.date(),
                imprint.map(RestitutionSupport.Imprint::publicLabel).orElse(null),
                support.sections().lessons(),
                support.sections().newProjects(),
                support.sections().partnerships(),
                photographs,
                episodes,
                statusOf(support),
                imprint.map(RestitutionSupport.Imprint::publicity).orElse(null),
                support.version());
    }

    /** As it is read and printed. */
    Paper paper() {
        return new Paper(
                "Restitution du séminaire",
                "Support de restitution du séminaire dédié au public\u00a0: " + publicLabel,
                new Sections(lessons, newProjects, partnerships).text()
                        + "\n\n# À voir et à entendre\n\n"
                        + "Photographies publiées\u00a0: %d. Entretiens publiés\u00a0: %d."
                                .formatted(photographs.size(), episodes.size()),
                Objects.requireNonNull(publicity));
    }

    private static String statusOf(RestitutionSupport support) {
        return switch (support.status()) {
            case RestitutionSupport.Status.Draft _ -> "DRAFT";
            case RestitutionSupport.Status.Accepted _ -> "ACCEPTED";
            case RestitutionSupport.Status.Published _ -> "PUBLISHED";
        };
    }
}
