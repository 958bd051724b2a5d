/** What is recalled on a day of the business clock, once, whatever restarts in between. */
@NullMarked
package coop.cooperer.rencontres.notifications.reminder;

import org.jspecify.annotations.NullMarked;
