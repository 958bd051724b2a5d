package coop.cooperer.rencontres.applications.export;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum ExportReason implements Refusal.Reason {
    NOTHING_TO_EXPORT;

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.ABSENT;
    }

    @Override
    public String title() {
        return "Rien à exporter";
    }

    static Refusal nothing() {
        return new Refusal(
                NOTHING_TO_EXPORT, "Cet appel n’a ni lot ni candidature ouverte de ce numéro.");
    }
}
