/** Date polls: which days suit whom, beside everything else that happens on them. */
@NullMarked
package coop.cooperer.rencontres.committees.poll;

import org.jspecify.annotations.NullMarked;
