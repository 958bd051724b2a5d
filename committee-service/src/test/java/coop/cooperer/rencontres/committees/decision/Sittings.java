package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Mandate;
import coop.cooperer.rencontres.committees.committee.Member;
import coop.cooperer.rencontres.committees.committee.Rules;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.meeting.Attendance;
import coop.cooperer.rencontres.committees.meeting.Meeting;
import coop.cooperer.rencontres.committees.meeting.Mode;
import coop.cooperer.rencontres.committees.meeting.Plan;
import coop.cooperer.rencontres.committees.meeting.Presence;
import coop.cooperer.rencontres.committees.meeting.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Committees and meetings as the tests of votes need them. */
final class Sittings {

    static final Instant NOW = Instant.parse("2021-07-01T09:00:00Z");

    static final College[] LOCAL = {
        College.LOCAL_AUTHORITY, College.TERRITORY_ACTOR, College.CAE_SUPPORT_TEAM, College.ISSUER
    };

    private Sittings() {}

    static Committee committee(Committee.Status status, College... colleges) {
        return committee(
                status,
                Rules.USUAL,
                Optional.empty(),
                Arrays.stream(colleges).map(Sittings::seat).toList());
    }

    static Committee committee(
            Committee.Status status, Rules rules, Optional<UUID> chair, List<Member> members) {
        return new Committee(
                UUID.randomUUID(),
                0,
                new Scope.Local(UUID.randomUUID(), UUID.randomUUID()),
                UUID.randomUUID(),
                rules,
                chair,
                Map.of(),
                members,
                status);
    }

    static Member seat(College college) {
        return new Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                college,
                "Élue",
                Mandate.OPEN);
    }

    static Meeting meeting(UUID committee, List<Presence> presences) {
        return new Meeting(
                UUID.randomUUID(),
                0,
                committee,
                new Plan(
                        Mode.MIXED,
                        NOW,
                        NOW.plus(Duration.ofHours(2)),
                        null,
                        null,
                        List.of(),
                        List.of()),
                Stage.CONVENED,
                1,
                Optional.empty(),
                presences,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "");
    }

    static Presence there(UUID member) {
        return new Presence(member, Attendance.PRESENT, null, null, null);
    }

    static Presence represented(UUID member, UUID proxy) {
        return new Presence(member, Attendance.EXCUSED, proxy, null, null);
    }
}
