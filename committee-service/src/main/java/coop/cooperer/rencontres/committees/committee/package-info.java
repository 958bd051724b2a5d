/** The steering committees, local and national: who sits in them, and when they may decide. */
@NullMarked
package coop.cooperer.rencontres.committees.committee;

import org.jspecify.annotations.NullMarked;
