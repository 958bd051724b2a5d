/** All that the services know of one seminar, in one answer. */
@NullMarked
package coop.cooperer.rencontres.gateway.file;

import org.jspecify.annotations.NullMarked;
