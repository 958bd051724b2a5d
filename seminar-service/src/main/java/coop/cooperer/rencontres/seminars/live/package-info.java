/** The moments of a day that are open to remote viewers, their log and their recording. */
@NullMarked
package coop.cooperer.rencontres.seminars.live;

import org.jspecify.annotations.NullMarked;
