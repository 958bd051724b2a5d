/** What the seminars of one call have in common, learnt from the call's owner. */
@NullMarked
package coop.cooperer.rencontres.seminars.series;

import org.jspecify.annotations.NullMarked;
