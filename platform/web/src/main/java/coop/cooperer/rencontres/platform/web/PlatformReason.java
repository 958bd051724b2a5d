package coop.cooperer.rencontres.platform.web;

/** Every way a service says no before its domain is asked. The names are public API. */
enum PlatformReason implements Refusal.Reason {
    MALFORMED_JSON(400, "Le corps de la requête n’est pas un JSON lisible"),
    INVALID_FIELD(422, "Un champ n’est pas valable"),
    UNKNOWN_ADDRESS(404, "Cette adresse ne mène à rien"),
    METHOD_NOT_ALLOWED(405, "Cette opération n’existe pas à cette adresse"),
    NOT_ACCEPTABLE(406, "Ce format de réponse n’existe pas ici"),
    UNSUPPORTED_MEDIA_TYPE(415, "Ce format de requête n’est pas accepté"),
    BODY_TOO_LARGE(413, "La requête est trop volumineuse"),
    INVALID_TOKEN(401, "Vous n’êtes pas connecté"),
    NOT_ALLOWED(403, "Vous n’avez pas le droit de faire cela"),
    ORGANISATION_REQUIRED(403, "Indiquez l’organisation pour laquelle vous agissez"),
    STALE_VERSION(412, "Cet objet a changé entre-temps"),
    IDEMPOTENCY_KEY_REUSED(422, "Cette clé d’idempotence a déjà servi à autre chose"),
    REQUEST_IN_PROGRESS(409, "La même requête est déjà en cours"),
    INVALID_CURSOR(422, "Cette page n’existe pas"),
    OWNER_AWAY(503, "Une partie de la plateforme ne répond pas"),
    INTERNAL_ERROR(500, "Une erreur s’est produite de notre côté");

    private final int status;
    private final String title;

    PlatformReason(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Refusal.Kind kind() {
        return switch (status) {
            case 401 -> Refusal.Kind.UNKNOWN_CALLER;
            case 403 -> Refusal.Kind.FORBIDDEN;
            case 404 -> Refusal.Kind.ABSENT;
            case 409 -> Refusal.Kind.CONFLICT;
            case 412 -> Refusal.Kind.STALE;
            default -> Refusal.Kind.INVALID;
        };
    }
}
