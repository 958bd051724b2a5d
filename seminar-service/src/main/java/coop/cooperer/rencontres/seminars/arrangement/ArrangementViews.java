package coop.cooperer.rencontres.seminars.arrangement;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is told of arrangements, to whom it may be told. */
final class ArrangementViews {

    private ArrangementViews() {}

    /** What a person stated. */
    record StatedArrangements(Set<AccessArrangement> access, Set<Diet> diets) {}

    /** What the person in charge sees. */
    record NeedView(
            String givenName, String familyName, Set<AccessArrangement> access, Set<Diet> diets) {

        static NeedView of(Officer.Need need) {
            return new NeedView(
                    need.attendee().givenName(),
                    need.attendee().familyName(),
                    need.stated().access,
                    need.stated().diets);
        }
    }

    /** What the caterer gets. */
    record MealsView(int meals, Map<Diet, Integer> diets) {}

    /** Who is in charge. */
    record OfficerView(UUID seminar, UUID person) {}

    /** What was booked. */
    record BookedView(UUID id, String what, String supplier, long costCents, Instant bookedAt) {

        static BookedView of(BookedRow row) {
            return new BookedView(row.id, row.what, row.supplier, row.costCents, row.bookedAt);
        }
    }
}
