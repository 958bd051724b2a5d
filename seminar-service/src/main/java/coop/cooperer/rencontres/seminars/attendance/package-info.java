/** Who was there, half-day by half-day, in a form that a controller accepts. */
@NullMarked
package coop.cooperer.rencontres.seminars.attendance;

import org.jspecify.annotations.NullMarked;
