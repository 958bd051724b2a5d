package coop.cooperer.rencontres.committees.meeting;

import static coop.cooperer.rencontres.committees.meeting.MeetingReason.AGENDA_MISSING;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.ATTENDANCE_NOT_IN_MODE;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.CONFIRMATION_REQUIRED;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_ALREADY_CONVENED;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_ENDS_TOO_EARLY;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_IN_THE_PAST;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_NOT_BEGUN;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_NOT_CONVENED;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_OVER;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.MEETING_TOO_FAR;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.NOT_AT_THE_MEETING;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.PROXIES_NOT_ALLOWED;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.PROXY_OF_ONE_PRESENT;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.PROXY_TO_ONESELF;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.REMOTE_PROOF_MISSING;
import static coop.cooperer.rencontres.committees.meeting.MeetingReason.URGENCY_REQUIRED;

import coop.cooperer.rencontres.committees.committee.Rules;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting of a committee; every transition answers with a new one.
 *
 * @param sequence grows with every change that its members are told of
 * @param convocation when and, if it was late, why its members were called
 * @param guests the organisations that are invited to it and sit in no committee (A20)
 * @param closedAt when it ended, or was cancelled
 */
public record Meeting(
        UUID id,
        int version,
        UUID committee,
        Plan plan,
        Stage stage,
        int sequence,
        Optional<Convocation> convocation,
        List<Presence> presences,
        Optional<ConnectionList> connections,
        Set<UUID> guests,
        Optional<Instant> closedAt,
        String cancellation) {

    private static final Duration FARTHEST = Duration.ofDays(3650);

    /** The act that calls the members; the urgency is empty if the notice was respected. */
    public record Convocation(Instant at, String urgency) {}

    /** How a meeting stands in the plan of its committee (R117, A19). */
    public record Session(boolean national, int number, boolean confirmed) {

        private static final int PLANNED_WITHOUT_ASKING = 4;

        boolean needsConfirmation(Mode mode) {
            return national
                    && !confirmed
                    && (number > PLANNED_WITHOUT_ASKING || mode != Mode.REMOTE);
        }
    }

    public Meeting {
        presences = List.copyOf(presences);
        guests = Set.copyOf(guests);
    }

    /** Writes a meeting down. */
    static Meeting plan(UUID id, UUID committee, Plan plan, Instant now) {
        return new Meeting(
                        id,
                        0,
                        committee,
                        plan,
                        Stage.PLANNED,
                        0,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        "")
                .requireTimes(now);
    }

    /** Changes when, where or what for; members who are called already are told again. */
    Meeting change(Plan next, Instant now) {
        requireAhead();
        var told = stage == Stage.CONVENED ? 1 : 0;
        return with(next, stage, sequence + told, convocation).requireTimes(now);
    }

    /** Lets the members say when they can come. */
    public Meeting polled() {
        if (stage != Stage.PLANNED) {
            throw new Refusal(MEETING_ALREADY_CONVENED, "Un sondage se fait avant la convocation.");
        }
        return with(plan, Stage.POLL_OPEN, sequence, convocation);
    }

    /** The poll chose; nobody is called yet. */
    public Meeting settled(Instant start, Instant now) {
        return with(plan.movedTo(start), Stage.PLANNED, sequence, convocation).requireTimes(now);
    }

    /**
     * Calls the members.
     *
     * @param urgency why the notice is shorter than the rules ask; empty if it is not
     */
    Meeting convene(Rules rules, Session session, String urgency, Instant now) {
        if (stage != Stage.PLANNED && stage != Stage.POLL_OPEN) {
            throw new Refusal(MEETING_ALREADY_CONVENED, "Modifiez-la plutôt, ou annulez-la.");
        }
        requireTimes(now);
        if (plan.agenda().isEmpty()) {
            throw new Refusal(AGENDA_MISSING, "Ajoutez au moins un point, puis convoquez.");
        }
        var notice = Duration.between(now, plan.startsAt());
        if (urgency.isBlank() && notice.compareTo(Duration.ofDays(rules.noticeDays())) < 0) {
            throw new Refusal(
                    URGENCY_REQUIRED,
                    "Une convocation part %d jours avant : donnez le motif de l’urgence."
                            .formatted(rules.noticeDays()));
        }
        if (session.needsConfirmation(plan.mode())) {
            throw new Refusal(
                    CONFIRMATION_REQUIRED, "Le plan prévoit trois à quatre séances, à distance.");
        }
        return with(
                plan,
                Stage.CONVENED,
                sequence + 1,
                Optional.of(new Convocation(now, urgency.strip())));
    }

    /** Notes whether a member is there; the last note counts. */
    Meeting note(Presence presence, Rules rules) {
        requireConvened();
        if (!plan.mode().allows(presence.attendance())) {
            throw new Refusal(
                    ATTENDANCE_NOT_IN_MODE,
                    "On est présent dans la salle, ou à distance, selon le mode de la réunion.");
        }
        if (presence.proxy() != null) {
            requireProxy(presence, rules);
        }
        return withPresence(presence);
    }

    /** A member confirms in person that it takes part remotely. */
    Meeting confirm(UUID member, Instant now) {
        requireConvened();
        var noted =
                presenceOf(member)
                        .filter(it -> it.attendance() == Attendance.REMOTE)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                NOT_AT_THE_MEETING,
                                                "Faites noter votre présence, puis confirmez."));
        return withPresence(new Presence(member, noted.attendance(), null, now, noted.reason()));
    }

    /** Takes the list of those who were connected. */
    Meeting connected(ConnectionList list) {
        requireConvened();
        return new Meeting(
                id,
                version,
                committee,
                plan,
                stage,
                sequence,
                convocation,
                presences,
                Optional.of(list),
                guests,
                closedAt,
                cancellation);
    }

    /** Ends it; who was there remotely must be proved to have been (D77). */
    Meeting close(Instant now) {
        requireConvened();
        if (now.isBefore(plan.startsAt())) {
            throw new Refusal(MEETING_NOT_BEGUN, "Elle se clôt une fois tenue.");
        }
        requireRemoteProof();
        return ended(Stage.HELD, now, "");
    }

    /** It does not take place. */
    Meeting cancel(String reason, Instant now) {
        requireAhead();
        return ended(Stage.CANCELLED, now, reason.strip());
    }

    /** Asks an organisation that sits in no committee to come to it (A20). */
    Meeting inviting(UUID organisation) {
        var more = new HashSet<>(guests);
        more.add(organisation);
        return withGuests(more);
    }

    /** The organisation is not expected any more. */
    Meeting uninviting(UUID organisation) {
        var fewer = new HashSet<>(guests);
        fewer.remove(organisation);
        return withGuests(fewer);
    }

    /** What was said at it is circulated, then approved. */
    public Meeting minuted(Stage next) {
        return with(plan, next, sequence, convocation);
    }

    /**
     * Goes on only while the meeting takes decisions.
     *
     * @throws Refusal {@code meeting-not-convened} or {@code meeting-over}
     */
    public void requireConvened() {
        switch (stage) {
            case CONVENED -> {}
            case PLANNED, POLL_OPEN ->
                    throw new Refusal(MEETING_NOT_CONVENED, "Convoquez d’abord ses membres.");
            case HELD, MINUTES_CIRCULATED, MINUTES_APPROVED, CANCELLED ->
                    throw new Refusal(MEETING_OVER, "Ce qui s’y est passé ne change plus.");
        }
    }

    /** Whether the member is there now. */
    public boolean isThere(UUID member) {
        return presenceOf(member).filter(Presence::attends).isPresent();
    }

    /** Who speaks now for this member, which is away: a member who is there. */
    public Optional<UUID> proxyOf(UUID member) {
        return presenceOf(member)
                .filter(it -> !it.attends())
                .flatMap(it -> Optional.ofNullable(it.proxy()))
                .filter(this::isThere);
    }

    /** What the meeting knows of a member. */
    public Optional<Presence> presenceOf(UUID member) {
        return presences.stream().filter(it -> it.member().equals(member)).findFirst();
    }

    private void requireProxy(Presence presence, Rules rules) {
        if (!rules.proxies()) {
            throw new Refusal(PROXIES_NOT_ALLOWED, "Chacun y vote pour soi.");
        }
        if (presence.attends()) {
            throw new Refusal(PROXY_OF_ONE_PRESENT, "Retirez la procuration.");
        }
        if (presence.member().equals(presence.proxy())) {
            throw new Refusal(PROXY_TO_ONESELF, "Choisissez qui le représente.");
        }
    }

    private void requireRemoteProof() {
        if (plan.mode() == Mode.REMOTE && nobodyWasThere()) {
            throw new Refusal(REMOTE_PROOF_MISSING, "Notez d’abord qui était là.");
        }
        var listed = connections.map(ConnectionList::members).orElse(List.of());
        var unproved =
                presences.stream()
                        .filter(it -> it.attendance() == Attendance.REMOTE)
                        .filter(it -> it.confirmedAt() == null && !listed.contains(it.member()))
                        .count();
        if (unproved > 0) {
            throw new Refusal(
                    REMOTE_PROOF_MISSING,
                    "Joignez la liste des connexions, ou faites confirmer chacun. Manquent : %d."
                            .formatted(unproved));
        }
    }

    private boolean nobodyWasThere() {
        return presences.stream().noneMatch(it -> it.attendance().wasThere());
    }

    private Meeting requireTimes(Instant now) {
        if (!plan.startsAt().isAfter(now)) {
            throw new Refusal(MEETING_IN_THE_PAST, "Choisissez une date à venir.");
        }
        if (!plan.endsAt().isAfter(plan.startsAt())) {
            throw new Refusal(MEETING_ENDS_TOO_EARLY, "Vérifiez ses deux heures.");
        }
        if (plan.endsAt().isAfter(now.plus(FARTHEST))) {
            throw new Refusal(MEETING_TOO_FAR, "Préparez-la dans les dix ans.");
        }
        return this;
    }

    private void requireAhead() {
        switch (stage) {
            case PLANNED, POLL_OPEN, CONVENED -> {}
            case HELD, MINUTES_CIRCULATED, MINUTES_APPROVED, CANCELLED ->
                    throw new Refusal(MEETING_OVER, "Ce qui s’y est passé ne change plus.");
        }
    }

    private Meeting withGuests(Set<UUID> next) {
        requireAhead();
        return new Meeting(
                id,
                version,
                committee,
                plan,
                stage,
                sequence,
                convocation,
                presences,
                connections,
                next,
                closedAt,
                cancellation);
    }

    private Meeting withPresence(Presence presence) {
        var next = new ArrayList<>(presences);
        next.removeIf(it -> it.member().equals(presence.member()));
        next.add(presence);
        return new Meeting(
                id,
                version,
                committee,
                plan,
                stage,
                sequence,
                convocation,
                next,
                connections,
                guests,
                closedAt,
                cancellation);
    }

    private Meeting with(
            Plan nextPlan, Stage nextStage, int nextSequence, Optional<Convocation> nextCall) {
        return new Meeting(
                id,
                version,
                committee,
                nextPlan,
                nextStage,
                nextSequence,
                nextCall,
                presences,
                connections,
                guests,
                closedAt,
                cancellation);
    }

    private Meeting ended(Stage next, Instant at, String reason) {
        return new Meeting(
                id,
                version,
                committee,
                plan,
                next,
                sequence + 1,
                convocation,
                presences,
                connections,
                guests,
                Optional.of(at),
                reason);
    }
}
