package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.committee.CommitteeReason.ALREADY_MEMBER;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COLLEGE_MISSING;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COMMITTEE_ALREADY_CONSTITUTED;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.COMMITTEE_NOT_CONSTITUTED;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.NOT_COMMITTEE_HOLDER;
import static coop.cooperer.rencontres.committees.committee.CommitteeReason.UNKNOWN_MEMBER;

import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The local steering committee of one seminar (R103); every transition answers with a new one.
 *
 * @param holder the organisation selected for the lot: it gathers the committee, and votes only if
 *     it sits in a college (A28)
 */
public record Committee(
        UUID id,
        int version,
        UUID seminar,
        UUID call,
        UUID holder,
        List<Member> members,
        Status status) {

    /** Where the committee stands. */
    public sealed interface Status {
        /** Being gathered: it decides nothing. */
        record Forming() implements Status {}

        /** It had its four colleges at this instant, and decides as long as it has them. */
        record Constituted(Instant at) implements Status {}
    }

    /** The committee as it is now, and the fact that the others must hear. */
    record Constitution(Committee next, CommitteesEvent fact) {}

    public Committee {
        members = List.copyOf(members);
    }

    /** The committee that a seminar needs once its lot has a holder. */
    static Committee prepare(UUID id, UUID seminar, UUID call, UUID holder) {
        return new Committee(id, 0, seminar, call, holder, List.of(), new Status.Forming());
    }

    /** Gives a person a seat. */
    Committee with(Member member) {
        if (memberOf(member.person()).isPresent()) {
            throw new Refusal(ALREADY_MEMBER, "Une personne n’a qu’un siège et qu’une voix.");
        }
        return with(Stream.concat(members.stream(), Stream.of(member)).toList());
    }

    /** Takes a seat away; what the member has voted in an open decision no longer counts. */
    Committee without(Member member) {
        return with(members.stream().filter(it -> !it.equals(member)).toList());
    }

    /** Declares the committee complete: from now on it may decide. */
    Constitution constitute(Instant now) {
        return switch (status) {
            case Status.Forming() -> {
                requireEveryCollege();
                yield new Constitution(
                        new Committee(
                                id,
                                version,
                                seminar,
                                call,
                                holder,
                                members,
                                new Status.Constituted(now)),
                        new LocalCommitteeConstituted(seminar, id));
            }
            case Status.Constituted _ ->
                    throw new Refusal(
                            COMMITTEE_ALREADY_CONSTITUTED, "Il peut déjà prendre des décisions.");
        };
    }

    /**
     * Goes on only if the committee may decide now: a college that became empty suspends it.
     *
     * @throws Refusal {@code committee-not-constituted} or {@code college-missing}
     */
    public void requireAbleToDecide() {
        switch (status) {
            case Status.Forming() ->
                    throw new Refusal(
                            COMMITTEE_NOT_CONSTITUTED, "Constituez d’abord le comité de pilotage.");
            case Status.Constituted _ -> requireEveryCollege();
        }
    }

    /**
     * Goes on only for the organisation that holds the lot, and for the issuer.
     *
     * @throws Refusal {@code not-committee-holder}
     */
    public void requireRunBy(Asker asker) {
        if (!asker.runsAll() && !asker.organisations().contains(holder)) {
            throw new Refusal(
                    NOT_COMMITTEE_HOLDER,
                    "La structure retenue pour le lot et l’émetteur de l’appel le préparent.");
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
    Member member(UUID member) {
        return members.stream()
                .filter(it -> it.id().equals(member))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(UNKNOWN_MEMBER, "Ce siège n’existe pas dans ce comité."));
    }

    /** The colleges in which nobody sits. */
    List<College> missingColleges() {
        var present = members.stream().map(Member::college).collect(Collectors.toSet());
        return Arrays.stream(College.values()).filter(it -> !present.contains(it)).toList();
    }

    private void requireEveryCollege() {
        var missing = missingColleges();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    COLLEGE_MISSING,
                    missing.stream()
                            .map(College::label)
                            .collect(Collectors.joining(", ", "Personne n’y siège pour : ", ".")));
        }
    }

    private Committee with(List<Member> next) {
        return new Committee(id, version, seminar, call, holder, next, status);
    }
}
