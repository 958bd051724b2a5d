/** The days of seminars as calendar files. */
@NullMarked
package coop.cooperer.rencontres.seminars.calendar;

import org.jspecify.annotations.NullMarked;
