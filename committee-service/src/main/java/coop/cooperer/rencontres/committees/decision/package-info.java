/** What a local committee decides about its seminar: proposed, voted on, counted, registered. */
@NullMarked
package coop.cooperer.rencontres.committees.decision;

import org.jspecify.annotations.NullMarked;
