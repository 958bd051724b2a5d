package coop.cooperer.rencontres.applications.call;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Printed.normal;
import static coop.cooperer.rencontres.applications.Scenes.drafted;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.applications.Printed;
import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CallDocumentIT {

    private static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance({"R1", "R8", "R9", "D39"})
    void everyPageShowsTheEmblemTheKindAndTheSentenceOnce() {
        var printed = printed(published());

        assertThat(printed.pages()).hasSizeGreaterThan(3);
        assertThat(printed.pages())
                .allSatisfy(
                        page -> {
                            assertThat(page.text()).containsOnlyOnce(normal(SENTENCE));
                            assertThat(page.text()).contains("Appel à manifestation d'intérêt");
                            assertThat(page.text())
                                    .contains("Union européenne", "Fonds social européen");
                            assertThat(page.pictures()).isOne();
                        });
    }

    @Test
    @Acceptance({"R5", "D98"})
    void oneDeadlineIsPrintedUnderBothLabelsAndMovesUnderBoth() {
        var call = published();
        assertThat(printed(call).text())
                .contains("Date limite de réponse : jeudi 20 mai 2021 à 23 h 59 (heure de Paris)")
                .contains(
                        "Date de dépôt du dossier de candidature : jeudi 20 mai 2021 à 23 h 59"
                                + " (heure de Paris)");

        admin().body(Map.of("date", "2021-06-10"))
                .put("/api/v1/calls/{id}/deadline", call)
                .then()
                .statusCode(200);

        assertThat(printed(call).text())
                .contains("Date limite de réponse : jeudi 10 juin 2021 à 23 h 59")
                .contains("Date de dépôt du dossier de candidature : jeudi 10 juin 2021 à 23 h 59")
                .doesNotContain("20 mai 2021");
    }

    @Test
    @Acceptance({"R88", "A2"})
    void anEmptyCalendarIsToBeSpecifiedAndMilestonesArePrintedInTheirOrder() {
        var call = published();
        assertThat(printed(call).text()).contains("Calendrier du projet à préciser");

        admin().body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("label", "Décision", "date", "2021-06-30"),
                                        Map.of("label", "Réunion", "date", "2021-06-10"))))
                .put("/api/v1/calls/{id}/milestones", call)
                .then()
                .statusCode(200);

        assertThat(printed(call).text())
                .containsSubsequence("mercredi 30 juin 2021 : Décision", "10 juin 2021 : Réunion")
                .doesNotContain("à préciser");
    }

    @Test
    @Acceptance({"R6", "R22", "R24"})
    void whatThePublicPageSaysIsPrinted() {
        var printed = printed(published());

        assertThat(printed.text())
                .contains("Coopérer Pour Entreprendre (CPE)", "Forme juridique : SCIC")
                .contains("La SCIC de l'entrepreneuriat collectif")
                .contains("très rurale. (Source : L'Écho des quartiers, novembre 2019)")
                .contains("Voir « L'expérimentation Flashcoop, 2019 et 2020 »")
                .contains("Premiers partenaires identifiés sur le territoire : 10 %")
                .contains("Fondation de France BPI France MACIF Fonds social européen");
        assertThat(printed.pages()).anySatisfy(it -> assertThat(it.links()).isPositive());
    }

    @Test
    @Acceptance({"A23", "A24", "A25"})
    void negotiationRateAndOperationArePrintedOnlyIfThereAreAny() {
        var draft = drafted();
        assertThat(printed(draft).text())
                .contains("Une offre reste valable 90 jours")
                .doesNotContain("peut négocier", "Opération n°", "Taux de cofinancement");

        admin().body(Map.of("validityDays", 120, "negotiation", true))
                .put("/api/v1/calls/{id}/terms", draft)
                .then()
                .statusCode(200);
        admin().body(Map.of("number", "202100042", "ratePercent", 50))
                .put("/api/v1/calls/{id}/operation", draft)
                .then()
                .statusCode(200);

        assertThat(printed(draft).text())
                .contains("Une offre reste valable 120 jours")
                .contains("de la même façon avec tous les candidats")
                .contains("Opération n° 202100042", "Taux de cofinancement : 50 %");
    }

    @Test
    void aDraftIsPrintedForTheIssuerAlone() {
        var draft = drafted();

        given().get("/api/v1/calls/{id}/document", draft).then().statusCode(404);
        admin().get("/api/v1/calls/{id}/document", draft).then().statusCode(200);
    }

    private static Printed printed(UUID call) {
        return Printed.of(
                admin().get("/api/v1/calls/{id}/document", call)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray());
    }
}
