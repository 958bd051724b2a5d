/** The tool that measures sound and turns pictures into others, outside this process. */
@NullMarked
package coop.cooperer.rencontres.media.tool;

import org.jspecify.annotations.NullMarked;
