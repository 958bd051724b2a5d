/** Files of lines that people bring from their spreadsheets. */
@NullMarked
package coop.cooperer.rencontres.seminars.file;

import org.jspecify.annotations.NullMarked;
