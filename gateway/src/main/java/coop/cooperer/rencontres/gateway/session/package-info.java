/** People who are signed in: their tokens stay here, their browser holds a random cookie. */
@NullMarked
package coop.cooperer.rencontres.gateway.session;

import org.jspecify.annotations.NullMarked;
