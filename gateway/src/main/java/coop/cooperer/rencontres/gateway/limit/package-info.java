/** How much each address, person and partner system may ask in a time. */
@NullMarked
package coop.cooperer.rencontres.gateway.limit;

import org.jspecify.annotations.NullMarked;
