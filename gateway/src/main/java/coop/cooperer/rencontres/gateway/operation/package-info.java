/** What the door itself offers to persons, beside what it passes on to the services. */
@NullMarked
package coop.cooperer.rencontres.gateway.operation;

import org.jspecify.annotations.NullMarked;
