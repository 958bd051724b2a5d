package coop.cooperer.rencontres.applications.paper;

import coop.cooperer.rencontres.platform.paper.Emblem;

/**
 * What every page of a document shows of its call; the layout lies in {@code
 * templates/document.html}.
 *
 * @param kind what kind of call it is, in words (R1)
 * @param sentence the co-financing sentence (R8, R9)
 */
public record Frame(String kind, String title, String sentence) {

    /** The emblem as the address of an image (D39). */
    public String emblem() {
        return Emblem.address();
    }
}
