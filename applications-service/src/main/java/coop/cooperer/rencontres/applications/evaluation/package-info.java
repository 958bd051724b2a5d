/**
 * How open bids are judged, lot by lot: who marks them, what the marks say, what the report says.
 */
@NullMarked
package coop.cooperer.rencontres.applications.evaluation;

import org.jspecify.annotations.NullMarked;
