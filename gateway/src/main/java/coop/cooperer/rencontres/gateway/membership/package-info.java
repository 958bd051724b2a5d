/** Organisations as the realm knows them: who begins one, who belongs to it, who is invited. */
@NullMarked
package coop.cooperer.rencontres.gateway.membership;

import org.jspecify.annotations.NullMarked;
