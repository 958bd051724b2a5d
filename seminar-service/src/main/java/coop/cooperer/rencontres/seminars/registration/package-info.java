/** Who comes to a seminar, and who waits for a seat. */
@NullMarked
package coop.cooperer.rencontres.seminars.registration;

import org.jspecify.annotations.NullMarked;
