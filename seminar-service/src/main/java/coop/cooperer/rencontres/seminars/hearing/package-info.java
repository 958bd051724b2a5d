/** What the other services say, taken over into the features. */
@NullMarked
package coop.cooperer.rencontres.seminars.hearing;

import org.jspecify.annotations.NullMarked;
