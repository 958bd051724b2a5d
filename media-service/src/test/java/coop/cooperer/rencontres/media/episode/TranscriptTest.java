package coop.cooperer.rencontres.media.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.media.episode.Transcript.Cue;
import coop.cooperer.rencontres.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    private static final String READ =
            """
            WEBVTT - Entretien

            NOTE Relu par la personne interrogée.

            1
            00:00.000 --> 00:04.500 align:start
            <v La journaliste>Qu’avez-vous <i>retenu</i> ?

            01:00:00.000 --> 01:00:09.000
            <v.claire Une coopératrice>Que rien
            ne se fait seul.
            """;

    @Test
    void itTellsWhatIsSaidByWhomAndWhen() {
        assertThat(Transcript.read(READ).cues())
                .containsExactly(
                        new Cue(0, 4_500, "La journaliste", "Qu’avez-vous retenu ?"),
                        new Cue(
                                3_600_000,
                                3_609_000,
                                "Une coopératrice",
                                "Que rien ne se fait seul."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour",
                "WEBVTT",
                "WEBVTT\n\n00:00.000 --> 00:04.000\nSans nom",
                "WEBVTT\n\n00:04.000 --> 00:02.000\n<v Une>À rebours",
                "WEBVTT\n\nsans temps\n<v Une>Rien"
            })
    void whatIsNotATranscriptIsRefused(String vtt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Transcript.read(vtt))
                .extracting(Refusal::reason)
                .isEqualTo(EpisodeReason.TRANSCRIPT_NOT_VALID);
    }

    @Test
    void itBelongsToASoundOfItsLengthInWhichThePersonSpeaks() {
        var transcript = Transcript.read(READ);

        transcript.requireOf(3_610_000, "Une coopératrice");
        refused(transcript, 60_000, "Une coopératrice");
        refused(transcript, 36_000_000, "Une coopératrice");
        refused(transcript, 3_610_000, "Une autre");
    }

    private static void refused(Transcript transcript, long millis, String speaker) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> transcript.requireOf(millis, speaker))
                .extracting(Refusal::reason)
                .isEqualTo(EpisodeReason.TRANSCRIPT_OF_ANOTHER);
    }
}
