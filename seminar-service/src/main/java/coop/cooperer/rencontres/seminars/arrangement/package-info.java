/** What people need on the day, told to one person and forgotten a month after. */
@NullMarked
package coop.cooperer.rencontres.seminars.arrangement;

import org.jspecify.annotations.NullMarked;
