package coop.cooperer.rencontres.applications.file;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum FileReason implements Refusal.Reason {
    WRONG_FILE_NAME(INVALID, "Nom de fichier non valable"),
    FILE_KIND_REFUSED(INVALID, "Type de fichier refusé"),
    FILE_EMPTY(INVALID, "Fichier vide"),
    FILE_TOO_LARGE(INVALID, "Fichier trop lourd"),
    FILE_UNFOLDS_WITHOUT_END(INVALID, "Fichier piégé"),
    FILE_INFECTED(INVALID, "Fichier infecté"),
    SCANNER_AWAY(CONFLICT, "Le contrôle des fichiers ne répond pas");

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
