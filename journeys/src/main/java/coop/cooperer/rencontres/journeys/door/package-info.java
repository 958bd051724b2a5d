/** The public door as people, partner systems and the mail server's readers use it. */
@NullMarked
package coop.cooperer.rencontres.journeys.door;

import org.jspecify.annotations.NullMarked;
