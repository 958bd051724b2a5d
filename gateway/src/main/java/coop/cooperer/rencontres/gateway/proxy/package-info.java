/** The way of a request to the service that owns its path, and of the answer back. */
@NullMarked
package coop.cooperer.rencontres.gateway.proxy;

import org.jspecify.annotations.NullMarked;
