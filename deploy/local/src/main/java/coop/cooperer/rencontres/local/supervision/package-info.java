/**
 * Starts processes in the order of their needs, watches over them, and stops what is left of them.
 */
@NullMarked
package coop.cooperer.rencontres.local.supervision;

import org.jspecify.annotations.NullMarked;
