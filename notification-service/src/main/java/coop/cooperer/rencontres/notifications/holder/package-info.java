/** Which structure holds a lot, as its award told it: whom its facts concern. */
@NullMarked
package coop.cooperer.rencontres.notifications.holder;

import org.jspecify.annotations.NullMarked;
