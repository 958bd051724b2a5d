/**
 * What the local platform consists of: how each process is made ready, started and asked for its
 * health.
 */
@NullMarked
package coop.cooperer.rencontres.local.parts;

import org.jspecify.annotations.NullMarked;
