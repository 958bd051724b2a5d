/** What nobody foresaw, asked of every operation that a document names. */
@NullMarked
package coop.cooperer.rencontres.platform.invention;

import org.jspecify.annotations.NullMarked;
