/** What the public may see of the media, and when it stops. */
@NullMarked
package coop.cooperer.rencontres.media.publication;

import org.jspecify.annotations.NullMarked;
