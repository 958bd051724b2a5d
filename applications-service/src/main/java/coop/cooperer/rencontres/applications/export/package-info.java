/** What was received leaves the platform whole, once it is open: as data, or with its files. */
@NullMarked
package coop.cooperer.rencontres.applications.export;

import org.jspecify.annotations.NullMarked;
