/** The launcher of the local platform: real parts, each a process of its own, on one machine. */
@NullMarked
package coop.cooperer.rencontres.local;

import org.jspecify.annotations.NullMarked;
