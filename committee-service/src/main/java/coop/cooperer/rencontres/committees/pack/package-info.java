/** What a national session needs to know: where each seminar stands and what is left to do. */
@NullMarked
package coop.cooperer.rencontres.committees.pack;

import org.jspecify.annotations.NullMarked;
