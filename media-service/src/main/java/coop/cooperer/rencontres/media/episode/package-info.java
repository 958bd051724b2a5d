/** Recorded interviews, from their delivery to the feed that players subscribe to. */
@NullMarked
package coop.cooperer.rencontres.media.episode;

import org.jspecify.annotations.NullMarked;
