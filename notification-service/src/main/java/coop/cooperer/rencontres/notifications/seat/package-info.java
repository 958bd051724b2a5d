/** Who has a seat at a seminar and who signed there, as the events told it: identifiers only. */
@NullMarked
package coop.cooperer.rencontres.notifications.seat;

import org.jspecify.annotations.NullMarked;
