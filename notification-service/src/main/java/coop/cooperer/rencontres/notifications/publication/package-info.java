/** What partner systems may hear: every such event once, where it belongs, and as a feed. */
@NullMarked
package coop.cooperer.rencontres.notifications.publication;

import org.jspecify.annotations.NullMarked;
