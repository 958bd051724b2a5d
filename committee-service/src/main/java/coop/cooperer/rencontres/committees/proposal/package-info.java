/** What a seminar has put before its committee: candidate dates and versions of its programme. */
@NullMarked
package coop.cooperer.rencontres.committees.proposal;

import org.jspecify.annotations.NullMarked;
