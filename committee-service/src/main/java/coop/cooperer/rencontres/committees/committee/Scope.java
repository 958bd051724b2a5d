package coop.cooperer.rencontres.committees.committee;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What a committee steers. */
public sealed interface Scope {

    /**
     * One seminar (R103).
     *
     * @param holder the organisation selected for the lot: it gathers the committee, and votes only
     *     if it sits in a college (A28)
     */
    record Local(UUID seminar, UUID holder) implements Scope {}

    /**
     * The whole call (R115 to R117); the issuer runs it.
     *
     * @param invited the organisations selected for lots 1 to 3
     */
    record National(Set<UUID> invited) implements Scope {

        public National {
            invited = Set.copyOf(invited);
        }
    }

    /** The colleges without which it decides nothing. */
    default Set<College> colleges() {
        return switch (this) {
            case Local _ -> EnumSet.complementOf(EnumSet.of(College.SELECTED_STRUCTURE));
            case National _ -> EnumSet.of(College.ISSUER, College.SELECTED_STRUCTURE);
        };
    }
}
