/** The audit trail of all services as one, and the door's own part of it. */
@NullMarked
package coop.cooperer.rencontres.gateway.audit;

import org.jspecify.annotations.NullMarked;
