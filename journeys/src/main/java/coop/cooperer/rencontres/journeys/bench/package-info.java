/** Measures what the documents claim. */
@NullMarked
package coop.cooperer.rencontres.journeys.bench;

import org.jspecify.annotations.NullMarked;
