/** How a winning bid makes up its series of interviews, read from its owner. */
@NullMarked
package coop.cooperer.rencontres.media.sequencing;

import org.jspecify.annotations.NullMarked;
