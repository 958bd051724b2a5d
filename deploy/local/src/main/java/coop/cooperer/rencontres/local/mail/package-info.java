/** The mail server of the local platform, whose mailbox is read in the browser and by tests. */
@NullMarked
package coop.cooperer.rencontres.local.mail;

import org.jspecify.annotations.NullMarked;
