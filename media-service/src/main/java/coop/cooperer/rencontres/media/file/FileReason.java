package coop.cooperer.rencontres.media.file;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum FileReason implements Refusal.Reason {
    UNKNOWN_FILE(ABSENT, "Fichier inconnu"),
    FILE_EMPTY(INVALID, "Fichier vide"),
    FILE_TOO_LARGE(INVALID, "Fichier trop lourd"),
    FILE_KIND_REFUSED(INVALID, "Type de fichier refusé"),
    FILE_UNFOLDS_WITHOUT_END(INVALID, "Fichier piégé"),
    FILE_OF_TWO_KINDS(INVALID, "Fichier à double nature"),
    FILE_INCOMPLETE(INVALID, "Fichier incomplet"),
    PICTURE_TOO_VAST(INVALID, "Image démesurée"),
    FILE_ALREADY_SENT(CONFLICT, "Ce numéro désigne déjà un autre fichier");

    private final Refusal.Kind kind;
    private final String title;

    FileReason(Refusal.Kind kind, String title) {
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
