/** How a call was made public, with the files that prove it (D2). */
@NullMarked
package coop.cooperer.rencontres.applications.publicity;

import org.jspecify.annotations.NullMarked;
