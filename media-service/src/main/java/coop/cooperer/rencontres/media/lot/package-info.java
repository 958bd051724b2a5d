/**
 * The lots of published calls and whom each seminar of a lot was awarded to, as told to this
 * service.
 */
@NullMarked
package coop.cooperer.rencontres.media.lot;

import org.jspecify.annotations.NullMarked;
