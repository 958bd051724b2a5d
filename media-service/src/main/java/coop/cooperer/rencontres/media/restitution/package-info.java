/** What is made of the seminars for those who were not there, out of what lots 4 to 6 delivered. */
@NullMarked
package coop.cooperer.rencontres.media.restitution;

import org.jspecify.annotations.NullMarked;
