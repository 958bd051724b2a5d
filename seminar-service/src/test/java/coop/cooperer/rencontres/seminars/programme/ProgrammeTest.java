package coop.cooperer.rencontres.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final ProgrammeItem WELCOME = item("09:30", "10:15", "Accueil");
    private static final ProgrammeItem DEBATE = item("10:15", "12:00", "Regards croisés");

    @Test
    void whatFollowsAtOnceDoesNotOverlap() {
        assertThat(new Programme(List.of(WELCOME, DEBATE)).items())
                .containsExactly(WELCOME, DEBATE);
    }

    @Test
    void itsPartsComeInTheOrderOfTheDay() {
        assertThat(new Programme(List.of(DEBATE, WELCOME)).items())
                .containsExactly(WELCOME, DEBATE);
    }

    @Test
    void partsThatOverlapAreRefused() {
        var late = item("10:14", "11:00", "Trop tôt");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Programme(List.of(WELCOME, late)))
                .extracting(Refusal::reason, Refusal::detail)
                .containsExactly(
                        ProgrammeReason.ITEMS_OVERLAP,
                        "« Trop tôt » commence à 10 h 14, avant la fin de « Accueil ».");
    }

    @Test
    void aPartEndsAfterItBegins() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> item("10:00", "10:00", "Rien"))
                .extracting(Refusal::reason)
                .isEqualTo(ProgrammeReason.ITEM_ENDS_TOO_EARLY);
    }

    @Test
    @Acceptance("R61")
    void aDayThatRunsIntoTheNextIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> item("22:00", "01:00", "Veillée"))
                .extracting(Refusal::reason)
                .isEqualTo(ProgrammeReason.ITEM_ENDS_TOO_EARLY);
    }

    @Test
    @Acceptance("R43")
    void aProgrammeShowsWhichOfTheFourDimensionsItCovers() {
        assertThat(Dimension.values())
                .extracting(Enum::name)
                .containsExactly("REGULATORY", "ECONOMIC", "SOCIAL", "CULTURAL");
        var programme =
                new Programme(
                        List.of(
                                WELCOME,
                                treating("14:00", "15:00", Dimension.CULTURAL),
                                treating("15:00", "16:00", Dimension.SOCIAL)));

        assertThat(programme.covered()).containsExactly(Dimension.SOCIAL, Dimension.CULTURAL);
    }

    @Test
    void theHashIsThatOfTheCanonicalText() {
        var text =
                """
                {"items":[{"endsAt":"10:15","startsAt":"09:30","title":"Accueil"}]}\
                """;

        assertThat(new Programme(List.of(WELCOME)).hash()).isEqualTo(sha256(text));
    }

    @Test
    void theSameProgrammeHasTheSameHashInWhateverOrderItIsWritten() {
        assertThat(new Programme(List.of(DEBATE, WELCOME)).hash())
                .isEqualTo(new Programme(List.of(WELCOME, DEBATE)).hash());
    }

    @Test
    void anotherDimensionIsAnotherProgramme() {
        var treated =
                new ProgrammeItem(
                        DEBATE.startsAt(),
                        DEBATE.endsAt(),
                        DEBATE.title(),
                        Dimension.SOCIAL,
                        null,
                        null,
                        null);

        assertThat(new Programme(List.of(treated)).hash())
                .isNotEqualTo(new Programme(List.of(DEBATE)).hash());
    }

    private static ProgrammeItem item(String from, String to, String title) {
        return new ProgrammeItem(
                LocalTime.parse(from), LocalTime.parse(to), title, null, null, null, null);
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            text.getBytes(
                                                    java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void twoRoomsMayBeUsedAtTheSameTimeAndNobodySpeaksInBoth() {
        var one = inRoom("14:00", "15:00", "Atelier 1", "Salle A");
        var other = inRoom("14:30", "15:30", "Atelier 2", "Salle B");

        assertThat(Conflict.in(new Programme(List.of(one, other))))
                .containsExactly(
                        new Conflict(Conflict.Kind.SPEAKER_TWICE, "Atelier 2", "Une experte"));
    }

    @Test
    void oneRoomHoldsOneThingAtATime() {
        var one = inRoom("14:00", "15:00", "Atelier 1", "Salle A");
        var other = inRoom("14:30", "15:30", "Atelier 2", "Salle A");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Programme(List.of(one, other)))
                .extracting(Refusal::reason)
                .isEqualTo(ProgrammeReason.ITEMS_OVERLAP);
    }

    @Test
    void threeHoursWithoutABreakAreShown() {
        var morning = List.of(item("09:00", "10:30", "Regards"), item("10:30", "12:00", "Débat"));

        assertThat(Conflict.in(new Programme(morning)))
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.BREAK_MISSING);
    }

    @Test
    void versionsDifferByWhatIsAddedRemovedAndChanged() {
        var from = List.of(item("09:00", "10:00", "Accueil"), item("10:00", "11:00", "Débat"));
        var to = List.of(item("09:30", "10:00", "Accueil"), item("10:00", "11:00", "Atelier"));

        assertThat(Difference.between(from, to))
                .containsExactly(
                        new Difference(Difference.Kind.CHANGED, "Accueil"),
                        new Difference(Difference.Kind.ADDED, "Atelier"),
                        new Difference(Difference.Kind.REMOVED, "Débat"));
    }

    private static ProgrammeItem treating(String from, String to, Dimension dimension) {
        return new ProgrammeItem(
                LocalTime.parse(from),
                LocalTime.parse(to),
                "Regards croisés",
                dimension,
                null,
                null,
                null);
    }

    private static ProgrammeItem inRoom(String from, String to, String title, String room) {
        return new ProgrammeItem(
                LocalTime.parse(from),
                LocalTime.parse(to),
                title,
                null,
                room,
                List.of(new Speaker("Une experte", "Une structure", ParticipantCategory.LAW, true)),
                null);
    }
}
