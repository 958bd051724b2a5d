package coop.cooperer.rencontres.seminars.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.CallOwner;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SeriesIT {

    private final UUID holder = UUID.randomUUID();

    @Test
    @Acceptance({"R39", "R40", "R44"})
    void eachSeminarTellsItsOwnThemeAndWhatTheSeriesIsFor() {
        var call = ToldCall.published();
        var series = CallOwner.of2021().get("series");

        for (var seminar : call.seminars()) {
            String itsCall =
                    Callers.anybody()
                            .get("/api/v1/seminars/{id}", seminar)
                            .then()
                            .body("publicLabel", equalTo("Un public"))
                            .extract()
                            .path("call");
            Callers.anybody()
                    .get("/api/v1/seminars/series/{call}", itsCall)
                    .then()
                    .statusCode(200)
                    .body("purpose", equalTo(series.get("purpose").asText()))
                    .body("theme", equalTo(series.get("theme").asText()))
                    .body("objectives", hasSize(2))
                    .body("objectives[1]", equalTo(series.get("objectives").get(1).asText()));
        }
    }

    @Test
    @Acceptance({"R46", "R47", "R48"})
    void theSeminarOfEachLotCarriesThePublicThatTheCallOf2021Says() {
        var shipped = CallOwner.of2021().get("series").get("seminars");
        var publics =
                Stream.of(0, 1, 2).map(it -> shipped.get(it).get("publicCode").asText()).toList();

        var call = ToldCall.published(2021, publics);

        for (var lot : Map.of(1, "YOUTH_DROPOUT", 2, "MIGRANTS", 3, "DISABILITY").entrySet()) {
            assertThat(shipped.get(lot.getKey() - 1).get("lot").asInt()).isEqualTo(lot.getKey());
            Callers.anybody()
                    .get("/api/v1/seminars/{id}", call.seminars().get(lot.getKey() - 1))
                    .then()
                    .body("publicCode", equalTo(lot.getValue()));
        }
    }

    @Test
    @Acceptance("R49")
    void aSeriesOfAnotherYearHasOtherPublicsAndItsOwnPeriod() {
        var call =
                ToldCall.published(2023, List.of("CAREGIVERS", "SENIORS", "PRISON_LEAVERS"))
                        .heldBy(holder)
                        .constituted();

        Callers.anybody()
                .queryParam("call", call.id())
                .get("/api/v1/seminars")
                .then()
                .body("items.publicCode", hasItem("PRISON_LEAVERS"))
                .body("items", hasSize(3));
        Callers.member(holder)
                .body(Map.of("dates", List.of("2021-10-07")))
                .post("/api/v1/seminars/{id}/date-proposals", call.seminar())
                .then()
                .statusCode(422)
                .body("detail", containsString("hors du deuxième semestre 2023"));
    }

    @Test
    @Acceptance({"R51", "R52", "R53", "R54", "R55", "R56", "R57", "R58"})
    void theFormOffersTheEightCategoriesOfTheCallAndNoOther() {
        var call = ToldCall.published();

        List<String> offered =
                Callers.anybody()
                        .get("/api/v1/seminars/{id}/registration-form", call.seminar())
                        .then()
                        .statusCode(200)
                        .body(
                                "categories.code",
                                equalTo(
                                        Stream.of(ParticipantCategory.values())
                                                .map(Enum::name)
                                                .toList()))
                        .extract()
                        .path("categories.label");

        assertThat(offered)
                .usingElementComparator(String::compareToIgnoreCase)
                .containsExactly(
                        "professionnels de l’accompagnement des publics retenus",
                        "structures de l’éducation et de l’éducation populaire",
                        "acteurs de la société civile",
                        "professionnels de la recherche",
                        "représentants de l’État et des collectivités",
                        "acteurs de l’entrepreneuriat",
                        "experts médico-sociaux",
                        "spécialistes du droit");
    }
}
