/** What can be read about the API: its operations, its events and its problems. */
@NullMarked
package coop.cooperer.rencontres.gateway.document;

import org.jspecify.annotations.NullMarked;
