package coop.cooperer.rencontres.committees.meeting;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum MeetingReason implements Refusal.Reason {
    UNKNOWN_MEETING(ABSENT, "Réunion inconnue"),
    MEETING_IN_THE_PAST(INVALID, "Cette réunion serait dans le passé"),
    MEETING_ENDS_TOO_EARLY(INVALID, "La réunion finit avant de commencer"),
    MEETING_TOO_FAR(INVALID, "Cette réunion est trop lointaine"),
    AGENDA_MISSING(CONFLICT, "La réunion n’a pas d’ordre du jour"),
    URGENCY_REQUIRED(CONFLICT, "Le délai de convocation est trop court"),
    CONFIRMATION_REQUIRED(CONFLICT, "Cette séance sort du plan : confirmez-la"),
    MEETING_NOT_CONVENED(CONFLICT, "La réunion n’est pas convoquée"),
    MEETING_ALREADY_CONVENED(CONFLICT, "La réunion est déjà convoquée"),
    MEETING_OVER(CONFLICT, "La réunion est terminée"),
    MEETING_NOT_BEGUN(CONFLICT, "La réunion n’a pas commencé"),
    REMOTE_PROOF_MISSING(CONFLICT, "Une présence à distance n’est pas prouvée"),
    VOTES_STILL_OPEN(CONFLICT, "Un vote de la réunion est encore ouvert"),
    EARLIER_MINUTES_OPEN(CONFLICT, "Un compte-rendu précédent n’est pas approuvé"),
    ATTENDANCE_NOT_IN_MODE(INVALID, "Cette présence ne convient pas à la réunion"),
    PROXIES_NOT_ALLOWED(CONFLICT, "Les règles du comité ne prévoient pas de procuration"),
    PROXY_OF_ONE_PRESENT(CONFLICT, "Qui est présent vote en personne"),
    PROXY_TO_ONESELF(INVALID, "Une procuration se donne à un autre membre"),
    GUEST_HOLDS_NO_LOT(INVALID, "Cette structure ne tient aucun des lots 4 à 6"),
    NOT_AT_THE_MEETING(FORBIDDEN, "Vous n’êtes pas noté comme présent à distance");

    private final Refusal.Kind kind;
    private final String title;

    MeetingReason(Refusal.Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
