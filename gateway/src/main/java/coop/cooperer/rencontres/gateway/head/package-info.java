/** What is judged on the bytes of a connection, before any request has been read from them. */
@NullMarked
package coop.cooperer.rencontres.gateway.head;

import org.jspecify.annotations.NullMarked;
