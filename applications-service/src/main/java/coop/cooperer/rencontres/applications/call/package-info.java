/** A call for expressions of interest, from its draft to the opening of the bids. */
@NullMarked
package coop.cooperer.rencontres.applications.call;

import org.jspecify.annotations.NullMarked;
