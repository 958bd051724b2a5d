package coop.cooperer.rencontres.seminars.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class PartnerFileIT {

    private final UUID holder = UUID.randomUUID();

    @Test
    void everyLineIsAnsweredAndAWrongOneDoesNotHoldUpTheOthers() {
        var call = ToldCall.published().heldBy(holder);

        read(
                        call,
                        """
                        nom;nature;territoire;raison;intérêt
                        Une mairie;collectivité;;;Prête une salle
                        Une mairie;collectivité;;;
                        Une association;club;;;
                        Une école;autre;Ailleurs;;
                        Une mission locale;acteur local;;;
                        """
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.findAll { it.outcome == 'ADDED' }", hasSize(2))
                .body("items[1].line", equalTo(3))
                .body("items[1].message", equalTo("Ce partenaire est déjà dans la liste."))
                .body("items[2].outcome", equalTo("REFUSED"));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAsAWhole() {
        var call = ToldCall.published().heldBy(holder);

        read(call, "nom;nature\nUne école;collectivité\n".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422)
                .body("code", equalTo("unreadable-file"));
    }

    @Test
    void aFileOfAHundredThousandLinesIsRefused() {
        var call = ToldCall.published().heldBy(holder);

        read(call, ("nom;nature\n" + "A;autre\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("too-many-lines"));
    }

    @Test
    void peopleOfAFileAreInvitedAndNoSeatIsHeldForThem() {
        var call = ToldCall.taking(holder);
        Registrants.ask(call.seminar(), "known@example.org");

        Callers.member(holder)
                .contentType("text/csv")
                .body(
                        """
                        nom;prénom;adresse électronique;structure;fonction;catégorie
                        Un nom;Un prénom;a@example.org;Une école;Directrice;Spécialistes du droit
                        Un nom;Un prénom;KNOWN@example.org;Une école;Directrice;LAW
                        Un nom;Un prénom;b@example.org;Une école;Directrice;Curieux
                        Un nom;;c@example.org;Une école;Directrice;LAW
                        """
                                .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/seminars/{id}/registrations/file", call.seminar())
                .then()
                .statusCode(200)
                .body("items.line", equalTo(List.of(2, 3, 4, 5)))
                .body("items.outcome", equalTo(List.of("ADDED", "REFUSED", "REFUSED", "REFUSED")))
                .body(
                        "items[1].message",
                        equalTo("Cette adresse est déjà inscrite à ce séminaire."));

        assertThat(Records.registrations("REQUESTED", call.seminar())).isEqualTo(2);
        assertThat(Records.registrations("CONFIRMED", call.seminar())).isZero();
    }

    @Test
    void aFileOfPeopleIsRefusedAsAFileOfPartnersIs() {
        var call = ToldCall.taking(holder);
        for (var refused :
                Map.of(
                                "unreadable-file",
                                "adresse électronique\nécole@example.org\n"
                                        .getBytes(StandardCharsets.ISO_8859_1),
                                "too-many-lines",
                                ("adresse électronique\n" + "a\n".repeat(100_000))
                                        .getBytes(StandardCharsets.UTF_8))
                        .entrySet()) {
            Callers.member(holder)
                    .contentType("text/csv")
                    .body(refused.getValue())
                    .post("/api/v1/seminars/{id}/registrations/file", call.seminar())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(refused.getKey()));
        }
    }

    @Test
    void theRegistrationsAreAFileWithoutFormulas() {
        var call = ToldCall.taking(holder);
        Registrants.seat(call.seminar(), "a@example.org");

        var file =
                Callers.member(holder)
                        .get("/api/v1/seminars/{id}/registrations/file", call.seminar())
                        .asString();

        assertThat(file).startsWith("numéro;nom;prénom").contains("a@example.org;", ";2021-1;");
    }

    private ValidatableResponse read(ToldCall call, byte[] file) {
        return Callers.member(holder)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/seminars/{id}/partners/file", call.seminar())
                .then();
    }
}
