/** Which deliverables are owed and by when, drawn from what the other services tell. */
@NullMarked
package coop.cooperer.rencontres.media.expectation;

import org.jspecify.annotations.NullMarked;
