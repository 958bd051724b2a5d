package coop.cooperer.rencontres.media.episode;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum EpisodeReason implements Refusal.Reason {
    UNKNOWN_EPISODE(ABSENT, "Épisode inconnu"),
    EPISODE_NOT_YOURS(INVALID, "Épisode d’une autre personne"),
    UNKNOWN_PODCAST(ABSENT, "Podcast inconnu"),
    EPISODE_EXISTS(CONFLICT, "Épisode déjà remis"),
    SOUND_UNREADABLE(INVALID, "Son illisible"),
    SOUND_LENGTH_WRONG(INVALID, "Durée annoncée fausse"),
    SOUND_OUTSIDE_LIMITS(CONFLICT, "Son hors des limites"),
    ARTWORK_NOT_VALID(INVALID, "Illustration non valable"),
    TRANSCRIPT_NOT_VALID(INVALID, "Transcription non valable"),
    TRANSCRIPT_OF_ANOTHER(INVALID, "Transcription d’un autre épisode"),
    TRANSCRIPT_MISSING(CONFLICT, "Transcription manquante"),
    CHAPTERS_NOT_VALID(INVALID, "Chapitres non valables"),
    SOUND_DESIGN_MISSING(CONFLICT, "Habillage sonore non déclaré"),
    AGREEMENT_MISSING(CONFLICT, "Accord sur l’épisode manquant"),
    SPOKEN_MENTION_MISSING(CONFLICT, "Mention orale non confirmée"),
    ATTENDANCE_NOT_CLEARED(CONFLICT, "Présence non vérifiée"),
    SERIES_TOO_SHORT(CONFLICT, "Série trop courte"),
    SERIES_OFF_TARGET(CONFLICT, "Série autre que promise"),
    EPISODE_NOT_READY(CONFLICT, "Épisode en préparation");

    private final Refusal.Kind kind;
    private final String title;

    EpisodeReason(Refusal.Kind kind, String title) {
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
