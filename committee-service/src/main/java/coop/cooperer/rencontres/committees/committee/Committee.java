package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.committee.CommitteeReason.ALREADY_MEMBER;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COLLEGE_MISSING;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COLLEGE_OF_ANOTHER_COMMITTEE;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COMMITTEE_ALREADY_CONSTITUTED;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COMMITTEE_NOT_CONSTITUTED;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.NOT_COMMITTEE_CHAIR;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.NOT_COMMITTEE_HOLDER;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.NOT_COMMITTEE_MEMBER;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.UNKNOWN_MEMBER;

import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A steering committee, local or national; every transition answers with a new one.
 *
 * @param chair the seat whose vote settles a tie; what the members named at the constitution (A28)
 * @param nominations the seat that each member named for the chair, by its own
 */
public record Committee(
        UUID id,
        int version,
        Scope scope,
        UUID call,
        Rules rules,
        Optional<UUID> chair,
        Map<UUID, UUID> nominations,
        List<Member> members,
        Status status) {

    /** Where the committee stands. */
    public sealed interface Status {
        /** Being gathered: it decides nothing. */
        record Forming() implements Status {}

        /** It had all its colleges at this instant, and decides as long as it has them. */
        record Constituted(Instant at) implements Status {}
    }

    /** The committee as it is now, and the fact that the others must hear, if there is one. */
    record Constitution(Committee next, Optional<CommitteesEvent> fact) {}

    public Committee {
        nominations = Map.copyOf(nominations);
        members = List.copyOf(members);
    }

    /** The committee that the scope needs. */
    static Committee prepare(UUID id, Scope scope, UUID call) {
        return new Committee(
                id,
                0,
                scope,
                call,
                Rules.USUAL,
                Optional.empty(),
                Map.of(),
                List.of(),
                new Status.Forming());
    }

    /** Gives a person a seat. */
    Committee with(Member member) {
        if (memberOf(member.person()).isPresent()) {
            throw new Refusal(ALREADY_MEMBER, "Une personne n’a qu’un siège et qu’une voix.");
        }
        if (!scope.colleges().contains(member.college())) {
            throw new Refusal(
                    COLLEGE_OF_ANOTHER_COMMITTEE,
                    colleges("Ce comité réunit : ", scope.colleges().stream()));
        }
        return with(
                Stream.concat(members.stream(), Stream.of(member)).toList(), chair, nominations);
    }

    /** Takes a seat away; what the member has voted in an open decision no longer counts. */
    Committee without(Member member) {
        var left = member.id();
        var kept = new HashMap<>(nominations);
        kept.remove(left);
        kept.values().removeIf(left::equals);
        return with(
                members.stream().filter(it -> !it.equals(member)).toList(),
                chair.filter(it -> !it.equals(left)),
                kept);
    }

    /** Says who settles a tie. */
    Committee chairedBy(Member member) {
        return with(members, Optional.of(member.id()), nominations);
    }

    /**
     * A member names who shall preside; its last word counts, until the constitution (A28).
     *
     * @throws Refusal {@code not-committee-member} or {@code unknown-member}
     */
    Committee nominating(UUID person, UUID nominee, Instant now) {
        requireForming();
        var by =
                memberOf(person)
                        .filter(it -> it.sitsAt(now))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                NOT_COMMITTEE_MEMBER,
                                                "Ses membres disent qui le préside."));
        var next = new HashMap<>(nominations);
        next.put(by.id(), member(nominee).id());
        return with(members, chair, next);
    }

    /** How many members name this seat for the chair. */
    int nominationsOf(UUID seat) {
        return Collections.frequency(nominations.values(), seat);
    }

    /** Takes over other rules, as long as nothing has been decided under the former ones. */
    Committee under(Rules next) {
        requireForming();
        return new Committee(id, version, scope, call, next, chair, nominations, members, status);
    }

    /** Invites one more organisation; it is the national one's affair alone. */
    Committee inviting(UUID organisation) {
        return switch (scope) {
            case Scope.Local _ -> this;
            case Scope.National(var invited) ->
                    new Committee(
                            id,
                            version,
                            new Scope.National(
                                    Stream.concat(invited.stream(), Stream.of(organisation))
                                            .collect(Collectors.toSet())),
                            call,
                            rules,
                            chair,
                            nominations,
                            members,
                            status);
        };
    }

    /** Declares the committee complete, under the chair that its members name: it may decide. */
    Constitution constitute(Instant now) {
        requireForming();
        requireEveryCollege(now);
        var next =
                new Committee(
                        id,
                        version,
                        scope,
                        call,
                        rules,
                        namedByMembers().or(() -> chair),
                        nominations,
                        members,
                        new Status.Constituted(now));
        return switch (scope) {
            case Scope.Local(var seminar, _) ->
                    new Constitution(next, Optional.of(new LocalCommitteeConstituted(seminar, id)));
            case Scope.National _ -> new Constitution(next, Optional.empty());
        };
    }

    /**
     * Goes on only if the committee may decide now: a college that became empty suspends it.
     *
     * @throws Refusal {@code committee-not-constituted} or {@code college-missing}
     */
    public void requireAbleToDecide(Instant now) {
        switch (status) {
            case Status.Forming() ->
                    throw new Refusal(
                            COMMITTEE_NOT_CONSTITUTED, "Constituez d’abord le comité de pilotage.");
            case Status.Constituted _ -> requireEveryCollege(now);
        }
    }

    /** Whether it was constituted and lacks a college now, so that it decides nothing (D74). */
    public boolean isSuspended(Instant now) {
        return status instanceof Status.Constituted && !missingColleges(now).isEmpty();
    }

    /**
     * Goes on only for who convenes and prepares the committee: the organisation that holds the lot
     * for a local one, the issuer for both.
     *
     * @throws Refusal {@code not-committee-holder}
     */
    public void requireRunBy(Asker asker) {
        if (!isRunBy(asker)) {
            throw new Refusal(
                    NOT_COMMITTEE_HOLDER,
                    switch (scope) {
                        case Scope.Local _ ->
                                "La structure retenue pour le lot et l’émetteur de l’appel le"
                                        + " préparent.";
                        case Scope.National _ -> "L’émetteur de l’appel l’anime.";
                    });
        }
    }

    /**
     * Goes on only for the chair and the issuer; for who runs the committee while nobody chairs it.
     *
     * @throws Refusal {@code not-committee-chair}
     */
    public void requireChairedBy(Asker asker) {
        var chairing = chair.isPresent() && chair.equals(memberOf(asker.person()).map(Member::id));
        var instead = asker.runsAll() || (chair.isEmpty() && isRunBy(asker));
        if (!chairing && !instead) {
            throw new Refusal(
                    NOT_COMMITTEE_CHAIR,
                    "Qui préside le comité en décide ; à défaut, qui le prépare.");
        }
    }

    /**
     * Goes on only for who may say who presides: until the constitution who prepares the committee,
     * after it only those who preside.
     */
    void requireChairNamedBy(Asker asker) {
        switch (status) {
            case Status.Forming() -> requireRunBy(asker);
            case Status.Constituted _ -> requireChairedBy(asker);
        }
    }

    /** The seat of this person, if it has one. */
    public Optional<Member> memberOf(UUID person) {
        return members.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /**
     * The member of this id.
     *
     * @throws Refusal {@code unknown-member}
     */
    public Member member(UUID member) {
        return members.stream()
                .filter(it -> it.id().equals(member))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(UNKNOWN_MEMBER, "Ce siège n’existe pas dans ce comité."));
    }

    /** Those whose mandate runs at this instant. */
    public List<Member> sitting(Instant now) {
        return members.stream().filter(it -> it.sitsAt(now)).toList();
    }

    /** The colleges in which nobody sits at this instant. */
    List<College> missingColleges(Instant now) {
        var present = sitting(now).stream().map(Member::college).collect(Collectors.toSet());
        return scope.colleges().stream().filter(it -> !present.contains(it)).toList();
    }

    // Two seats that are named equally often settle nothing.
    private Optional<UUID> namedByMembers() {
        var most = nominations.values().stream().mapToInt(this::nominationsOf).max().orElse(0);
        var named =
                nominations.values().stream()
                        .distinct()
                        .filter(it -> nominationsOf(it) == most)
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private boolean isRunBy(Asker asker) {
        return asker.runsAll()
                || switch (scope) {
                    case Scope.Local(_, var holder) -> asker.organisations().contains(holder);
                    case Scope.National _ -> false;
                };
    }

    private void requireForming() {
        if (status instanceof Status.Constituted) {
            throw new Refusal(COMMITTEE_ALREADY_CONSTITUTED, "Il peut déjà prendre des décisions.");
        }
    }

    private void requireEveryCollege(Instant now) {
        var missing = missingColleges(now);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    COLLEGE_MISSING, colleges("Personne n’y siège pour : ", missing.stream()));
        }
    }

    private Committee with(List<Member> next, Optional<UUID> chairing, Map<UUID, UUID> nominating) {
        return new Committee(id, version, scope, call, rules, chairing, nominating, next, status);
    }

    private static String colleges(String lead, Stream<College> colleges) {
        return colleges.map(College::label).collect(Collectors.joining(", ", lead, "."));
    }
}
