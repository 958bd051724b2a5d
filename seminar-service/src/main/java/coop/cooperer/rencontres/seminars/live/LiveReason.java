package coop.cooperer.rencontres.seminars.live;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum LiveReason implements Refusal.Reason {
    UNKNOWN_LIVE_SESSION(ABSENT, "Session en direct inconnue"),
    LIVE_OUTSIDE_THE_DAY(INVALID, "La session en direct n’est pas un moment de la journée"),
    RECORDING_NOT_ACKNOWLEDGED(INVALID, "Cette session est enregistrée"),
    NOT_RECORDED(CONFLICT, "Cette session n’est pas enregistrée"),
    CAPTIONS_MISSING(INVALID, "L’enregistrement n’a ni sous-titres ni transcription"),
    SPEAKER_CONSENT_MISSING(CONFLICT, "Tous les intervenants n’ont pas donné leur accord");

    private final Refusal.Kind kind;
    private final String title;

    LiveReason(Refusal.Kind kind, String title) {
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
