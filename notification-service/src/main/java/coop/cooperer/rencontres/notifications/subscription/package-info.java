/** Which partner systems want to hear of which events, at which address, under which secret. */
@NullMarked
package coop.cooperer.rencontres.notifications.subscription;

import org.jspecify.annotations.NullMarked;
