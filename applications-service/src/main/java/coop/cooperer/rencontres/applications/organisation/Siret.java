package coop.cooperer.rencontres.applications.organisation;

import coop.cooperer.rencontres.platform.web.Refusal;

/** The number of an establishment: 14 digits of which the first 9 name the company (D21). */
public record Siret(String digits) {

    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!digits.matches("\\d{14}") || !sumsUp(digits)) {
            throw new Refusal(
                    OrganisationReason.INVALID_SIRET,
                    "Un SIRET compte 14 chiffres dont la clé doit être juste.");
        }
    }

    /** Reads a number typed with or without spaces (D22). */
    public static Siret of(String typed) {
        return new Siret(typed.replaceAll("[\\s\\u00A0\\u202F]", ""));
    }

    /** As people read it: 732 829 320 00074. */
    public String shown() {
        return digits.substring(0, 3)
                + " "
                + digits.substring(3, 6)
                + " "
                + digits.substring(6, 9)
                + " "
                + digits.substring(9);
    }

    private static boolean sumsUp(String digits) {
        var luhn = luhn(digits) && luhn(digits.substring(0, 9));
        var ofLaPoste =
                digits.startsWith(LA_POSTE)
                        && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
        return luhn || ofLaPoste;
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
