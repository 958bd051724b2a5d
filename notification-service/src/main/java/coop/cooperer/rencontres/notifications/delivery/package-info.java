/** How an event reaches each system that subscribed to it: signed, repeated, one at a time. */
@NullMarked
package coop.cooperer.rencontres.notifications.delivery;

import org.jspecify.annotations.NullMarked;
