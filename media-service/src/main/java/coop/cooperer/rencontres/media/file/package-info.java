/** Files as they arrive: streamed, checked by content, checksummed, kept on the file system. */
@NullMarked
package coop.cooperer.rencontres.media.file;

import org.jspecify.annotations.NullMarked;
