/** What the holder finds on the territory of a seminar: partners, caterers, a place. */
@NullMarked
package coop.cooperer.rencontres.seminars.territory;

import org.jspecify.annotations.NullMarked;
