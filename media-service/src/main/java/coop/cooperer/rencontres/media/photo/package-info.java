/** The photographs of a seminar, from their delivery to the gallery. */
@NullMarked
package coop.cooperer.rencontres.media.photo;

import org.jspecify.annotations.NullMarked;
