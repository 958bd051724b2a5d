/** The minutes of a meeting: drafted, circulated, amended, approved, and never changed after. */
@NullMarked
package coop.cooperer.rencontres.committees.minutes;

import org.jspecify.annotations.NullMarked;
