/** How services speak HTTP: who calls, what is refused and how, pages, versions, time, traces. */
@NullMarked
package coop.cooperer.rencontres.platform.web;

import org.jspecify.annotations.NullMarked;
