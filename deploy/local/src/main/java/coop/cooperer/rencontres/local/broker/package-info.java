/** The Kafka broker of the local platform, in a process of its own, and its dead letters. */
@NullMarked
package coop.cooperer.rencontres.local.broker;

import org.jspecify.annotations.NullMarked;
