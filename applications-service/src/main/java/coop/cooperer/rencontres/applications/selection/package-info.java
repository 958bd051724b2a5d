/** What happens to bids once they are open: which one wins a lot, and where each lot stands. */
@NullMarked
package coop.cooperer.rencontres.applications.selection;

import org.jspecify.annotations.NullMarked;
