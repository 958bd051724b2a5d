/** How services tell each other facts: outbox, relay, envelope, inbox. */
@NullMarked
package coop.cooperer.rencontres.platform.messaging;

import org.jspecify.annotations.NullMarked;
