package coop.cooperer.rencontres.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class MeterIT {

    private final UUID holder = UUID.randomUUID();

    @Test
    @Acceptance("R50")
    void eachCategoryCountsItsRegistrantsAndSpeakersAndAnEmptyOneIsAWarningOnly() {
        var call = ToldCall.taking(holder);
        Registrants.seat(call.seminar(), "a@example.org", "RESEARCH");
        speaks(call, "LAW").statusCode(201);

        meter(Callers.member(holder), call)
                .body("items.size()", equalTo(8))
                .body(line("RESEARCH", "registrants"), equalTo(1))
                .body(line("RESEARCH", "speakers"), equalTo(0))
                .body(line("RESEARCH", "missing"), equalTo(false))
                .body(line("EDUCATION", "missing"), equalTo(true));
        assertThat(ToldCall.status(call.seminar())).isEqualTo("REGISTRATION_OPEN");
    }

    @Test
    void whoSpeaksInTheValidatedProgrammeCounts() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();

        speaks(call, "LAW").statusCode(201);

        meter(Callers.member(holder), call).body(line("LAW", "speakers"), equalTo(1));
    }

    @Test
    void outsideTheIssuerAndTheHolderACountBelowFiveIsNotTold() {
        var call = ToldCall.taking(holder);
        for (var person = 0; person < 4; person++) {
            Registrants.seat(call.seminar(), "p" + person + "@example.org");
        }
        meter(observer(), call)
                .body(line("RESEARCH", "registrants"), nullValue())
                .body(line("LAW", "registrants"), nullValue());

        Registrants.seat(call.seminar(), "p4@example.org");

        meter(observer(), call).body(line("RESEARCH", "registrants"), equalTo(5));
        meter(Callers.admin(), call).body(line("LAW", "registrants"), equalTo(0));
    }

    private ValidatableResponse speaks(ToldCall call, String category) {
        return Callers.member(holder)
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "startsAt",
                                                "10:00",
                                                "endsAt",
                                                "12:00",
                                                "title",
                                                "Regards croisés",
                                                "speakers",
                                                List.of(
                                                        Map.of(
                                                                "name",
                                                                "Une experte",
                                                                "organisation",
                                                                "Une structure",
                                                                "category",
                                                                category,
                                                                "confirmed",
                                                                true))))))
                .post("/api/v1/seminars/{id}/programmes", call.seminar())
                .then();
    }

    private static ValidatableResponse meter(RequestSpecification caller, ToldCall call) {
        return caller.get("/api/v1/seminars/{id}/meter", call.seminar()).then().statusCode(200);
    }

    private static String line(String category, String field) {
        return "items.find { it.category == '" + category + "' }." + field;
    }

    private static RequestSpecification observer() {
        return Callers.anybody()
                .auth()
                .oauth2(TestTokens.person(UUID.randomUUID()).role("funder-observer").sign());
    }
}
