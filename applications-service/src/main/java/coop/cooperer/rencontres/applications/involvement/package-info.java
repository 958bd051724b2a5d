/** How candidates that were not chosen agree to stay involved. */
@NullMarked
package coop.cooperer.rencontres.applications.involvement;

import org.jspecify.annotations.NullMarked;
