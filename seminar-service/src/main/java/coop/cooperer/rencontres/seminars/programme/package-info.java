/** The programme of a seminar, version by version. */
@NullMarked
package coop.cooperer.rencontres.seminars.programme;

import org.jspecify.annotations.NullMarked;
