package coop.cooperer.rencontres.media.photo;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum PhotoReason implements Refusal.Reason {
    UNKNOWN_PHOTOGRAPH(ABSENT, "Photographie inconnue"),
    PICTURE_UNREADABLE(INVALID, "Photographie illisible"),
    PICTURE_TOO_SMALL(INVALID, "Photographie trop petite"),
    PICTURE_NOT_SRGB(INVALID, "Photographie hors de sRGB"),
    PHOTOGRAPH_EXISTS(CONFLICT, "Photographie déjà remise"),
    DESCRIPTION_INCOMPLETE(CONFLICT, "Description incomplète"),
    RIGHTS_NOT_ASSIGNED(CONFLICT, "Droits non cédés"),
    DERIVATIVES_NOT_READY(CONFLICT, "Versions à publier en préparation"),
    PERSON_NAMED(CONFLICT, "Personne nommée sans accord"),
    NO_PHOTOGRAPH(CONFLICT, "Aucune photographie");

    private final Refusal.Kind kind;
    private final String title;

    PhotoReason(Refusal.Kind kind, String title) {
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
