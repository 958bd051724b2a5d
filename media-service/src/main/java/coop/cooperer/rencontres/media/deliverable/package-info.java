/** What a provider owes for a seminar, from its first submission to its publication. */
@NullMarked
package coop.cooperer.rencontres.media.deliverable;

import org.jspecify.annotations.NullMarked;
