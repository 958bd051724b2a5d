package coop.cooperer.rencontres.applications;

import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whoever reads the database reads nothing of a sealed application (invariant 1). */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SealIT {

    private final DataSource database;

    SealIT(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @RepeatedTest(5)
    void whateverIsWrittenNothingOfItIsInClearInAnyTable(RepetitionInfo run) throws SQLException {
        var random = new Random(run.getCurrentRepetition());
        var secret = "pli%x".formatted(random.nextLong());

        write(published(), secret, random);

        assertThat(rowsWith(secret)).isEmpty();
    }

    @Test
    @Acceptance({"D29", "R28"})
    void noColumnIsForAnIbanOrForThePeopleOfFlashcoop() throws SQLException {
        assertThat(names("column_name", "columns"))
                .isNotEmpty()
                .noneMatch(it -> it.matches(".*(iban|bic|bank|beneficiar|participant).*"));
        var document = given().get("/q/openapi").asString().toLowerCase(Locale.ROOT);
        assertThat(document).doesNotContain("iban");
    }

    private static void write(UUID call, String secret, Random random) {
        var token =
                TestTokens.person(UUID.randomUUID()).member("structure", UUID.randomUUID()).sign();
        String id =
                ask(token)
                        .body(
                                Map.of(
                                        "call",
                                        call,
                                        "presentation",
                                        "Une structure " + secret,
                                        "people",
                                        secret.repeat(1 + random.nextInt(40)),
                                        "motivations",
                                        "Des motivations " + secret,
                                        "contactEmail",
                                        secret + "@example.org",
                                        "candidate",
                                        Map.of("name", secret, "withoutSiret", secret)))
                        .post("/api/v1/applications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var bid = Scenes.stated(1 + random.nextInt(6), random.nextInt(100_000));
        bid.put("proposal", "Une proposition " + secret);
        bid.put("partners", List.of(Map.of("name", secret, "interest", secret)));
        ask(token).body(bid).post("/api/v1/applications/{id}/bids", id).then().statusCode(201);
        ask(token)
                .contentType("application/octet-stream")
                .queryParam("name", secret + ".pdf")
                .body(("%PDF-1.7\n" + secret + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/applications/{id}/files", id)
                .then()
                .statusCode(201);
        ask(token).post("/api/v1/applications/{id}/submissions", id).then().statusCode(201);
    }

    // With a key each time: the answers that are kept for repetition are part of the database.
    private static RequestSpecification ask(String token) {
        return with(token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private List<String> rowsWith(String secret) throws SQLException {
        var hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var table : names("table_name", "tables")) {
                if (count(connection, table, secret) + count(connection, table, hex) > 0) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static int count(Connection connection, String table, String words)
            throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "select count(*) from \"%s\" t where position(? in t::text) > 0"
                                .formatted(table))) {
            select.setString(1, words);
            var rows = select.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<String> names(String what, String of) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select %s from information_schema.%s where table_schema = current_schema()"
                                        .formatted(what, of))) {
            var names = new ArrayList<String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
