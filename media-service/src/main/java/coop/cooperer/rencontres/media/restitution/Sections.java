package coop.cooperer.rencontres.media.restitution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a support of restitution says: the main lessons (requirement R67), the new projects and the
 * dynamics of partnership (R68).
 */
record Sections(String lessons, String newProjects, String partnerships) {

    // The call asks for the two later ones in every case, if only to say that there is nothing.
    private static final String NOTHING = "néant";

    Sections {
        newProjects = newProjects.isBlank() ? NOTHING : newProjects;
        partnerships = partnerships.isBlank() ? NOTHING : partnerships;
    }

    /** What stands in proceedings under the headings that announce it. */
    static Sections of(String proceedings) {
        return new Sections(
                under(proceedings, "enseignement"),
                under(proceedings, "projet"),
                under(proceedings, "partenari"));
    }

    boolean haveLessons() {
        return !lessons.isBlank();
    }

    /** As one text, each section under its heading. */
    String text() {
        return String.join(
                "\n\n",
                "# Grands enseignements",
                lessons,
                "# Nouveaux projets",
                newProjects,
                "# Dynamiques partenariales",
                partnerships);
    }

    private static String under(String text, String wanted) {
        var found = new ArrayList<String>();
        var level = 0;
        for (var block : List.of(text.split("\\R{2,}", -1))) {
            var depth = depth(block);
            if (depth > 0 && (level == 0 || depth <= level)) {
                level = block.toLowerCase(Locale.FRENCH).contains(wanted) ? depth : 0;
            } else if (level > 0) {
                found.add(block.substring(depth).strip());
            }
        }
        return String.join("\n\n", found);
    }

    private static int depth(String block) {
        var signs = 0;
        while (signs < block.length() && block.charAt(signs) == '#') {
            signs++;
        }
        return signs;
    }
}
