package coop.cooperer.rencontres.committees.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those who belong to a committee see of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitteeView(
        UUID id,
        UUID seminar,
        UUID call,
        UUID holder,
        String status,
        @Nullable Instant constitutedAt,
        List<MemberView> members,
        List<College> missingColleges,
        int version)
        implements Versioned {

    /** One seat. */
    record MemberView(UUID id, UUID person, UUID organisation, College college, String function) {

        static MemberView of(Member member) {
            return new MemberView(
                    member.id(),
                    member.person(),
                    member.organisation(),
                    member.college(),
                    member.function());
        }
    }

    static CommitteeView of(Committee committee) {
        return new CommitteeView(
                committee.id(),
                committee.seminar(),
                committee.call(),
                committee.holder(),
                statusOf(committee),
                constitutedAt(committee),
                committee.members().stream().map(MemberView::of).toList(),
                committee.missingColleges(),
                committee.version());
    }

    static String statusOf(Committee committee) {
        return switch (committee.status()) {
            case Committee.Status.Forming() -> "FORMING";
            case Committee.Status.Constituted _ -> "CONSTITUTED";
        };
    }

    private static @Nullable Instant constitutedAt(Committee committee) {
        return switch (committee.status()) {
            case Committee.Status.Forming() -> null;
            case Committee.Status.Constituted(var at) -> at;
        };
    }
}
