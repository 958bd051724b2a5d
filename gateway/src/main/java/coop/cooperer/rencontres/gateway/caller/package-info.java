/** Who stands behind a request to the API, and the token that says so to the services. */
@NullMarked
package coop.cooperer.rencontres.gateway.caller;

import org.jspecify.annotations.NullMarked;
