/** The local steering committee of a seminar: who sits in it, and when it may decide. */
@NullMarked
package coop.cooperer.rencontres.committees.committee;

import org.jspecify.annotations.NullMarked;
