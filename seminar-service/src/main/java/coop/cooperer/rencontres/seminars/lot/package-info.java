/** The lot that buys the organisation of a seminar: who holds it and what there is to do. */
@NullMarked
package coop.cooperer.rencontres.seminars.lot;

import org.jspecify.annotations.NullMarked;
