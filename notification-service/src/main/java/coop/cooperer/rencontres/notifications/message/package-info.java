/** The mails that people are owed: which fact each tells, and whether it has been sent. */
@NullMarked
package coop.cooperer.rencontres.notifications.message;

import org.jspecify.annotations.NullMarked;
