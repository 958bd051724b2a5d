package coop.cooperer.rencontres.applications.organisation;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.Locale;

/** A code of activity: four digits and a letter, shown as 90.03A (D24). */
record Naf(String code) {

    /** Which nomenclature a code belongs to; it changes on 1 January 2027. */
    enum Version {
        /** The second revision of 2008. */
        REV2,
        /** The one of 2025. */
        NAF2025
    }

    Naf {
        if (!code.matches("\\d{2}\\.\\d{2}[A-Z]")) {
            throw new Refusal(
                    OrganisationReason.INVALID_NAF,
                    "Un code d’activité compte quatre chiffres et une lettre : 90.03A.");
        }
    }

    /** Reads a code typed with or without its point. */
    static Naf of(String typed) {
        var plain = typed.strip().replace(".", "").toUpperCase(Locale.FRENCH);
        return new Naf(
                plain.length() < 3 ? plain : plain.substring(0, 2) + "." + plain.substring(2));
    }
}
