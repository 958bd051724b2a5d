/** Who may know about what, and who may deliver. */
@NullMarked
package coop.cooperer.rencontres.media.access;

import org.jspecify.annotations.NullMarked;
