package coop.cooperer.rencontres.media.restitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.media.proceedings.Publicity;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RestitutionSupportTest {

    private static final Instant NOW = Instant.parse("2021-11-20T09:00:00Z");
    private static final Sections TOLD =
            new Sections("Rien ne se fait seul.", "Un réseau de référents.", "");
    private static final RestitutionSupport.Imprint IMPRINT =
            new RestitutionSupport.Imprint(
                    "Personnes migrantes", new Publicity("La mention", List.of()));

    @Test
    @Acceptance("R67")
    void withoutTheMainLessonsItIsNotAccepted() {
        refused(
                RestitutionReason.LESSONS_MISSING,
                () -> draft(new Sections(" ", "Un réseau", "Une convention")).accept(NOW));

        assertThat(draft(TOLD).accept(NOW).status())
                .isEqualTo(new RestitutionSupport.Status.Accepted(NOW));
    }

    @Test
    @Acceptance("R68")
    void projectsAndPartnershipsAlwaysShowIfOnlyToSayThatThereAreNone() {
        assertThat(TOLD.text())
                .isEqualTo(
                        """
                        # Grands enseignements

                        Rien ne se fait seul.

                        # Nouveaux projets

                        Un réseau de référents.

                        # Dynamiques partenariales

                        néant\
                        """);
    }

    @Test
    void itBeginsWithWhatTheProceedingsSayUnderEachHeading() {
        var proceedings =
                """
                # Contexte

                Avant.

                # Principaux enseignements

                Le premier.

                ## Dans le détail

                Le second.

                # Nouveaux projets et partenariats

                Un réseau.

                # Crédits

                Après.\
                """;

        assertThat(Sections.of(proceedings))
                .isEqualTo(
                        new Sections(
                                "Le premier.\n\nDans le détail\n\nLe second.",
                                "Un réseau.",
                                "Un réseau."));
        assertThat(Sections.of("Un texte sans titre.")).isEqualTo(new Sections("", "", ""));
    }

    @Test
    void whatIsAcceptedIsWrittenNoMore() {
        var accepted = draft(TOLD).accept(NOW);

        refused(RestitutionReason.RESTITUTION_ACCEPTED, () -> accepted.write(TOLD));
        refused(RestitutionReason.RESTITUTION_ACCEPTED, () -> accepted.accept(NOW));
    }

    @Test
    void onlyWhatIsAcceptedIsPublished() {
        refused(RestitutionReason.RESTITUTION_NOT_ACCEPTED, () -> draft(TOLD).publish(IMPRINT));

        assertThat(draft(TOLD).accept(NOW).publish(IMPRINT).imprint()).contains(IMPRINT);
    }

    private static RestitutionSupport draft(Sections sections) {
        return RestitutionSupport.drafted(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), sections);
    }

    private static void refused(RestitutionReason reason, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
