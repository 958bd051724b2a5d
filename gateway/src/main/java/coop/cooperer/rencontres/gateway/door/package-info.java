/** What every request meets first: its number, its address, and the headers of its answer. */
@NullMarked
package coop.cooperer.rencontres.gateway.door;

import org.jspecify.annotations.NullMarked;
