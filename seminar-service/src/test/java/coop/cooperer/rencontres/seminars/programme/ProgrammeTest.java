package coop.cooperer.rencontres.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
                        DEBATE.startsAt(), DEBATE.endsAt(), DEBATE.title(), Dimension.SOCIAL);

        assertThat(new Programme(List.of(treated)).hash())
                .isNotEqualTo(new Programme(List.of(DEBATE)).hash());
    }

    private static ProgrammeItem item(String from, String to, String title) {
        return new ProgrammeItem(LocalTime.parse(from), LocalTime.parse(to), title, null);
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
}
