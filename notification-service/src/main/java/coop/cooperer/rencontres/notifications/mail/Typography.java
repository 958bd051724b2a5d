package coop.cooperer.rencontres.notifications.mail;

/** Sets French texts that were typed with plain spaces and apostrophes. */
final class Typography {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";

    private Typography() {}

    static String set(String text) {
        return text.replace('\'', '’')
                .replace("« ", "«" + NO_BREAK)
                .replaceAll(" ([»:%€])", NO_BREAK + "$1")
                .replaceAll(" ([;!?])", NARROW_NO_BREAK + "$1")
                .replaceAll("(\\d) h (?=\\d)", "$1" + NO_BREAK + "h" + NO_BREAK)
                .replaceAll("(?<=\\d|1er) (?=\\p{L}+ \\d{4})", NO_BREAK)
                .replaceAll("(?<=\\b(?:lot|version)) (?=\\d)", NO_BREAK);
    }
}
