package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate sees of its own file; the totals are the server's.
 *
 * @param missing what is lacking before it can be submitted, and where
 * @param skills those that the lots answered ask for, and what has been said of each (R70)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,
        UUID call,
        UUID organisation,
        String status,
        @Nullable Integer submittedVersion,
        @Nullable Instant receivedAt,
        @Nullable String checksum,
        String presentation,
        String people,
        String motivations,
        String contactEmail,
        Candidate candidate,
        List<BidView> bids,
        List<Attachment> files,
        List<Missing> missing,
        Map<Skill, String> skills,
        int version)
        implements Versioned {

    static ApplicationView of(Application application) {
        return of(application, null);
    }

    static ApplicationView of(SubmitApplication.Receipt receipt) {
        return of(receipt.application(), receipt.checksum());
    }

    private static ApplicationView of(Application application, @Nullable String checksum) {
        var content = application.content();
        return new ApplicationView(
                application.id(),
                application.call(),
                application.organisation(),
                statusOf(application),
                application.status() instanceof Application.Status.Submitted(var number, _)
                        ? Integer.valueOf(number)
                        : null,
                application.receivedAt().orElse(null),
                checksum,
                content.presentation(),
                content.people(),
                content.motivations(),
                content.contactEmail(),
                content.candidate(),
                content.bids().stream().map(BidView::of).toList(),
                content.files(),
                Missing.in(content),
                skills(content),
                application.version());
    }

    private static Map<Skill, String> skills(ApplicationContent content) {
        var asked = new EnumMap<Skill, String>(Skill.class);
        content.skillsAsked().forEach(it -> asked.put(it, content.skills().getOrDefault(it, "")));
        return asked;
    }

    static String statusOf(Application application) {
        return switch (application.status()) {
            case Application.Status.Draft _ -> "DRAFT";
            case Application.Status.Submitted _ -> "SUBMITTED";
            case Application.Status.Late _ -> "LATE";
            case Application.Status.Admitted _ -> "ADMITTED";
            case Application.Status.Withdrawn _ -> "WITHDRAWN";
        };
    }
}
