/** Keeps what nobody but its owner may read unreadable in the database. */
@NullMarked
package coop.cooperer.rencontres.applications.sealing;

import org.jspecify.annotations.NullMarked;
