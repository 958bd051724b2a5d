/** A headless browser of this machine, spoken to by its developer tools: figures and pictures. */
@NullMarked
package coop.cooperer.rencontres.journeys.screen;

import org.jspecify.annotations.NullMarked;
