/** Documents on paper: pages as PDF, and the emblem that they show. */
@NullMarked
package coop.cooperer.rencontres.platform.paper;

import org.jspecify.annotations.NullMarked;
