package coop.cooperer.rencontres.seminars.file;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum FileReason implements Refusal.Reason {
    UNREADABLE_FILE("Le fichier n’est pas lisible"),
    UNREADABLE_SCAN("Le document numérisé n’est pas lisible"),
    TOO_MANY_LINES("Le fichier compte trop de lignes");

    private final String title;

    FileReason(String title) {
        this.title = title;
    }

    @Override
    public Refusal.Kind kind() {
        return INVALID;
    }

    @Override
    public String title() {
        return title;
    }
}
