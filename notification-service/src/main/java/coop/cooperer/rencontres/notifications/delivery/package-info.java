/** How an event reaches each system that subscribed to it: signed, repeated, each in its lane. */
@NullMarked
package coop.cooperer.rencontres.notifications.delivery;

import org.jspecify.annotations.NullMarked;
