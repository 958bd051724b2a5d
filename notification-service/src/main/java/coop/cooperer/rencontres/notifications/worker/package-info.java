/** The loop in which waiting work is done: woken by a commit, and regularly for all else. */
@NullMarked
package coop.cooperer.rencontres.notifications.worker;

import org.jspecify.annotations.NullMarked;
