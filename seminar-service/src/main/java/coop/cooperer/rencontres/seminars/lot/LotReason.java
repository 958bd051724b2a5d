package coop.cooperer.rencontres.seminars.lot;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum LotReason implements Refusal.Reason {
    UNKNOWN_TASK(ABSENT, "Tâche inconnue"),
    UNKNOWN_PICTURE(ABSENT, "Image inconnue"),
    PICTURE_NOT_TAKEN_YET(INVALID, "Jour à venir"),
    TASK_UNFINISHED(CONFLICT, "La tâche n’est pas terminée"),
    TASK_NOT_SUBMITTED(CONFLICT, "La tâche n’est pas soumise");

    private final Refusal.Kind kind;
    private final String title;

    LotReason(Refusal.Kind kind, String title) {
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

    static Refusal noPicture() {
        return new Refusal(UNKNOWN_PICTURE, "Aucune image ne prouve encore cette tâche.");
    }

    static Refusal unknownTask() {
        return new Refusal(UNKNOWN_TASK, "Les tâches s’ouvrent quand le lot est attribué.");
    }
}
