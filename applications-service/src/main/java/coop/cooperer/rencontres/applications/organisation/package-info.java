/** The structures that answer calls. */
@NullMarked
package coop.cooperer.rencontres.applications.organisation;

import org.jspecify.annotations.NullMarked;
