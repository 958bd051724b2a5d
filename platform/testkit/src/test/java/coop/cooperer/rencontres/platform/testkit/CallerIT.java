package coop.cooperer.rencontres.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.cooperer.rencontres.platform.web.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CallerIT {

    private final Audit audit;
    private final DataSource database;

    CallerIT(Audit audit, DataSource database) {
        this.audit = audit;
        this.database = database;
    }

    @Test
    void aTrueTokenWithTheScopeIsLetIn() {
        assertThat(status(TestTokens.service())).isEqualTo(200);
    }

    @Test
    void aTrueTokenWithoutTheScopeIsForbidden() {
        assertThat(status(TestTokens.partner("partner-b").sign())).isEqualTo(403);
    }

    @Test
    void aTokenForSomebodyElseIsUnknown() {
        var token = TestTokens.partner("p", "clock:write").audience("somebody-else").sign();

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherIssuerIsUnknown() {
        var token = TestTokens.partner("p", "clock:write").issuer("http://elsewhere").sign();

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsUnknown() {
        var token =
                TestTokens.partner("p", "clock:write")
                        .expiry(Instant.now().minusSeconds(60))
                        .sign();

        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void anUnsignedTokenIsUnknown() {
        var claims = TestTokens.service().split("\\.", -1)[1];
        var header =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(status(header + "." + claims + ".")).isEqualTo(401);
    }

    @Test
    void nobodyIsUnknown() {
        given().get("/internal/v1/clock").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'other'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void anAuditEntryIsNeverChangedOrDeleted(String sql) throws SQLException {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record("Tested", UUID.randomUUID(), "", "DONE", ""));

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .hasMessageContaining("never changed or deleted");
        }
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/internal/v1/clock").statusCode();
    }
}
