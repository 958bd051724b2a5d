/** The life of the 2021 call, played through the public API. */
@NullMarked
package coop.cooperer.rencontres.journeys.story;

import org.jspecify.annotations.NullMarked;
