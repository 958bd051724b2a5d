/** Files that people bring: lines from their spreadsheets, documents that prove something. */
@NullMarked
package coop.cooperer.rencontres.seminars.file;

import org.jspecify.annotations.NullMarked;
