/** Documents on paper: pages with the emblem and the co-financing sentence, as PDF. */
@NullMarked
package coop.cooperer.rencontres.seminars.paper;

import org.jspecify.annotations.NullMarked;
