/** A seminar, from its planning to open registrations. */
@NullMarked
package coop.cooperer.rencontres.seminars.seminar;

import org.jspecify.annotations.NullMarked;
