/** One candidate's file for one call, sealed until the opening, and its bids. */
@NullMarked
package coop.cooperer.rencontres.applications.application;

import org.jspecify.annotations.NullMarked;
