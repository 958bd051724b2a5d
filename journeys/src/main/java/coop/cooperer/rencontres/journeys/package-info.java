/** The commands that play, break and measure the whole platform. */
@NullMarked
package coop.cooperer.rencontres.journeys;

import org.jspecify.annotations.NullMarked;
