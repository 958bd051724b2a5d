/** Writes the mails, in French, from what the owners say now, and hands them to a mail server. */
@NullMarked
package coop.cooperer.rencontres.notifications.mail;

import org.jspecify.annotations.NullMarked;
