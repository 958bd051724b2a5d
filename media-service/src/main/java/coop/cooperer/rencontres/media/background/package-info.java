/** Work that is done after the answer, once, and again after a crash. */
@NullMarked
package coop.cooperer.rencontres.media.background;

import org.jspecify.annotations.NullMarked;
