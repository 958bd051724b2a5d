/** What each person allows, use by use and for how long, and how it ends. */
@NullMarked
package coop.cooperer.rencontres.media.consent;

import org.jspecify.annotations.NullMarked;
