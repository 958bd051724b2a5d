/** What people are quoted with in proceedings, and whether they agree. */
@NullMarked
package coop.cooperer.rencontres.media.quote;

import org.jspecify.annotations.NullMarked;
