/** When a seminar is held, as its local committee and seminar-service say. */
@NullMarked
package coop.cooperer.rencontres.media.seminar;

import org.jspecify.annotations.NullMarked;
