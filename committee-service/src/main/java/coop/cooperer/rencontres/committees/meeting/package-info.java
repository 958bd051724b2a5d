/** The meetings of a committee: who was called to what, and who was there. */
@NullMarked
package coop.cooperer.rencontres.committees.meeting;

import org.jspecify.annotations.NullMarked;
