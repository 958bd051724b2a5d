/** Kills processes while the chain runs, and counts what became of every event. */
@NullMarked
package coop.cooperer.rencontres.journeys.crash;

import org.jspecify.annotations.NullMarked;
