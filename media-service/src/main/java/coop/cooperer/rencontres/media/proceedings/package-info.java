/** The proceedings of a seminar: how their words are counted and what the public reads. */
@NullMarked
package coop.cooperer.rencontres.media.proceedings;

import org.jspecify.annotations.NullMarked;
