package coop.cooperer.rencontres.committees.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who belong to a committee see of it.
 *
 * @param seminar what a local committee steers; a national one steers the call
 * @param holder who prepares a local committee
 * @param invited the organisations that a national committee expects
 * @param chair the seat that settles a tie
 * @param suspended whether a college has become empty, so that nothing is decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitteeView(
        UUID id,
        String kind,
        @Nullable UUID seminar,
        UUID call,
        @Nullable UUID holder,
        List<UUID> invited,
        Rules rules,
        @Nullable UUID chair,
        String status,
        @Nullable Instant constitutedAt,
        boolean suspended,
        List<MemberView> members,
        List<College> colleges,
        List<College> missingColleges,
        int version)
        implements Versioned {

    /**
     * One seat.
     *
     * @param votes how many members name it for the chair
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberView(
            UUID id,
            UUID person,
            UUID organisation,
            College college,
            String function,
            @Nullable LocalDate mandateFrom,
            @Nullable LocalDate mandateUntil,
            int votes) {

        static MemberView of(Member member, int votes) {
            return new MemberView(
                    member.id(),
                    member.person(),
                    member.organisation(),
                    member.college(),
                    member.function(),
                    member.mandate().from(),
                    member.mandate().until(),
                    votes);
        }
    }

    static CommitteeView of(Committee committee, Instant now) {
        var local = committee.scope() instanceof Scope.Local it ? it : null;
        return new CommitteeView(
                committee.id(),
                local == null ? "NATIONAL" : "LOCAL",
                local == null ? null : local.seminar(),
                committee.call(),
                local == null ? null : local.holder(),
                invited(committee),
                committee.rules(),
                committee.chair().orElse(null),
                statusOf(committee),
                committee.status() instanceof Committee.Status.Constituted(var at) ? at : null,
                committee.isSuspended(now),
                committee.members().stream()
                        .map(it -> MemberView.of(it, committee.nominationsOf(it.id())))
                        .toList(),
                committee.scope().colleges().stream().toList(),
                committee.missingColleges(now),
                committee.version());
    }

    static String statusOf(Committee committee) {
        return switch (committee.status()) {
            case Committee.Status.Forming() -> "FORMING";
            case Committee.Status.Constituted _ -> "CONSTITUTED";
        };
    }

    private static List<UUID> invited(Committee committee) {
        return committee.scope() instanceof Scope.National(var invited)
                ? invited.stream().sorted().toList()
                : List.of();
    }
}
