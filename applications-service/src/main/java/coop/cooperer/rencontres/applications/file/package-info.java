/** A file that somebody hands in, judged by its content while it passes by. */
@NullMarked
package coop.cooperer.rencontres.applications.file;

import org.jspecify.annotations.NullMarked;
