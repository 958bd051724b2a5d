package coop.cooperer.rencontres.journeys.story;

import java.util.List;
import java.util.UUID;

/** The demonstration accounts and organisations of the local realm. */
final class Cast {

    /** The issuer's organisation. */
    static final UUID ISSUER = UUID.fromString("00000000-0000-4000-8000-0000000000c0");

    /** A seat of a local committee: which account sits in which college. */
    record Seat(String account, UUID person, String college) {}

    /** One seat per college, as R104 to R107 ask. */
    static final List<Seat> COMMITTEE =
            List.of(
                    new Seat("membre-collectivite", person("71"), "LOCAL_AUTHORITY"),
                    new Seat("membre-territoire", person("72"), "TERRITORY_ACTOR"),
                    new Seat("membre-cpe", person("04"), "ISSUER"),
                    new Seat("membre-cae", person("73"), "CAE_SUPPORT_TEAM"));

    private Cast() {}

    /** The organisation of the structure of this letter, from {@code a} to {@code f}. */
    static UUID structure(char letter) {
        return UUID.fromString("00000000-0000-4000-8000-0000000000a" + (letter - 'a' + 1));
    }

    /** The account of the structure of this letter. */
    static String account(char letter) {
        return "structure-" + letter;
    }

    private static UUID person(String number) {
        return UUID.fromString("00000000-0000-4000-8000-0000000001" + number);
    }
}
