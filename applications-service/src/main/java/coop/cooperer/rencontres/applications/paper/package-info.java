/** What every document of a call shows on paper. */
@NullMarked
package coop.cooperer.rencontres.applications.paper;

import org.jspecify.annotations.NullMarked;
