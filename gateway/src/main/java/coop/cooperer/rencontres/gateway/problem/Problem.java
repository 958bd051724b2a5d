package coop.cooperer.rencontres.gateway.problem;

import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** Every way the door says no. The names are public API: add, never rename. */
public enum Problem {
    MALFORMED_JSON(
            400,
            "Le corps de la requête n’est pas un JSON lisible",
            "Vérifiez les accolades, virgules et guillemets."),
    REFUSED_ADDRESS(
            400,
            "Cette adresse n’est pas acceptée",
            "Écrivez-la sans segment vide, sans « . » ni « .. », sans « ; » et sans barre codée."),
    AMBIGUOUS_LENGTH(
            400,
            "La longueur de la requête est ambiguë",
            "Envoyez Content-Length ou Transfer-Encoding, jamais les deux."),
    AMBIGUOUS_HEADER(
            400,
            "L’en-tête de la requête est ambigu",
            "Écrivez chaque en-tête sur une seule ligne, avec son nom."),
    SIGN_IN_FAILED(
            401, "La connexion n’a pas abouti", "Recommencez depuis la page d’accueil du site."),
    INVALID_TOKEN(
            401,
            "Vous n’êtes pas connecté",
            "Connectez-vous, ou présentez un jeton en cours de validité."),
    ANTI_FORGERY(
            403,
            "Cette écriture ne vient pas du site",
            "Envoyez-la depuis le site, avec l’en-tête Rencontres-Anti-Forgery: 1."),
    NOT_ALLOWED(
            403,
            "Vous n’avez pas le droit de faire cela",
            "Votre rôle ou votre jeton ne le permet pas."),
    UNKNOWN_CREDENTIALS(
            403,
            "Système partenaire inconnu sous ce secret",
            "Relisez son nom et son secret, ou demandez à l’émetteur d’en tirer un nouveau."),
    UNKNOWN_ORGANISATION(404, "Organisation inconnue", "Vérifiez l’adresse."),
    UNKNOWN_MEMBER(404, "Membre inconnu", "Relisez la liste des membres."),
    UNKNOWN_PARTNER_SYSTEM(404, "Système partenaire inconnu", "Relisez la liste des partenaires."),
    UNKNOWN_SEMINAR(404, "Séminaire inconnu", "Vérifiez l’adresse."),
    UNKNOWN_ADDRESS(404, "Cette adresse ne mène à rien", "Vérifiez l’adresse."),
    ORGANISATION_EXISTS(
            409,
            "Une organisation porte déjà ce nom",
            "Demandez à l’un de ses membres de vous inviter, ou choisissez un autre nom."),
    OWNER_STAYS(
            409,
            "Vous répondez de cette organisation",
            "Écrivez à l’émetteur de l’appel pour la confier à quelqu’un d’autre."),
    PARTNER_EXISTS(
            409,
            "Un partenaire porte déjà ce nom",
            "Choisissez un autre nom, ou renouvelez le secret de celui qui existe."),
    BODY_TOO_LARGE(413, "La requête est trop volumineuse", "Réduisez la taille de l’envoi."),
    REQUEST_TOO_SLOW(
            408,
            "La requête met trop de temps à arriver",
            "Réessayez avec une meilleure connexion, ou réduisez l’envoi."),
    INVALID_FIELD(
            422, "Un champ n’est pas valable", "Corrigez ce qui est envoyé puis recommencez."),
    INVALID_CURSOR(422, "Cette page n’existe pas", "Repartez de la première page."),
    TOO_MANY_REQUESTS(
            429,
            "Trop de requêtes en peu de temps",
            "Attendez le nombre de secondes que donne l’en-tête Retry-After."),
    IDENTITY_UNAVAILABLE(
            503,
            "Le service d’identité ne répond pas",
            "Réessayez dans un instant ; ce qui est public reste lisible."),
    SERVICE_UNAVAILABLE(503, "Un service ne répond pas", "Réessayez dans un instant."),
    SERVICE_TOO_SLOW(
            504,
            "Un service met trop de temps à répondre",
            "Réessayez dans un instant ; la demande a pu être traitée.");

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The word for programs; the page {@code /problems/<code>} explains it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    /** The problem as a document. */
    public JsonObject document() {
        return new JsonObject()
                .put("type", "/problems/" + code())
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code());
    }
}
