/** How a seminar is led from its preparation to its closing. */
@NullMarked
package coop.cooperer.rencontres.seminars.conduct;

import org.jspecify.annotations.NullMarked;
