/** What people find in the application itself: for their organisation, or for their role. */
@NullMarked
package coop.cooperer.rencontres.notifications.notice;

import org.jspecify.annotations.NullMarked;
