/** What the other services say, and who must be told of it: people by mail, systems by webhook. */
@NullMarked
package coop.cooperer.rencontres.notifications.hearing;

import org.jspecify.annotations.NullMarked;
