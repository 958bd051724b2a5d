package coop.cooperer.rencontres.gateway.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class MembershipsIT {

    private static final String OWN = "00000000-0000-4000-8000-0000000000a1";
    private static final String ONE = "/api/v1/memberships/" + OWN;

    private final Browser browser = new Browser();
    private final String owner = TestRealm.ownersToken(OWN);

    @Test
    void aPersonBeginsAnOrganisationWhoseNameIsGivenOnce() {
        var name = "Structure " + UUID.randomUUID();

        var begun = begin(name);

        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(new JsonObject(begun.body()).getString("name")).isEqualTo(name);
        assertThat(begin(name).statusCode()).isEqualTo(409);
    }

    @Test
    void theOwnerInvitesAColleague() {
        var email = UUID.randomUUID() + "@example.org";

        var answer = invite(OWN, email);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(member(email).getBoolean("owner")).isFalse();
    }

    @Test
    void theOwnerEndsAMembershipAndTheSessionsWithIt() {
        var email = UUID.randomUUID() + "@example.org";
        invite(OWN, email);
        var colleague = member(email).getString("id");
        var theirs = new Browser();
        theirs.signIn(colleague, 300);
        assertThat(theirs.session().getBoolean("signedIn")).isTrue();

        var answer = remove(colleague, owner);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(members()).doesNotContain(email);
        assertThat(theirs.session().getBoolean("signedIn")).isFalse();
        assertThat(remove(colleague, owner).statusCode()).isEqualTo(404);
    }

    @Test
    void theOwnerDoesNotLeaveTheOrganisationWithoutOne() {
        assertThat(remove(TestRealm.PERSON, owner).statusCode()).isEqualTo(409);
    }

    @Test
    void aMemberWhoIsNotTheOwnerDecidesNothing() {
        var member = TestRealm.membersToken(OWN);
        var body = new JsonObject().put("email", "somebody@example.org").encode();

        var invited = browser.post(ONE + "/invitations", body, "Authorization", "Bearer " + member);

        assertThat(invited.statusCode()).isEqualTo(403);
        assertThat(remove(UUID.randomUUID().toString(), member).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherOrganisationIsUnknown() {
        var other = UUID.randomUUID().toString();

        assertThat(invite(other, "somebody@example.org").statusCode()).isEqualTo(404);
        assertThat(
                        browser.get("/api/v1/memberships/" + other + "/members", signedIn())
                                .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a@b", "a@b.c\r\nBcc: d@e.f", "a b@example.org"})
    void anAddressThatIsNoneIsRefused(String email) {
        assertThat(invite(OWN, email).statusCode()).isEqualTo(422);
    }

    @Test
    void aPartnerSystemInvitesNobody() {
        var partner = TestRealm.sign(TestRealm.accessToken(Browser.issuer()).claim("azp", "p"));

        var answer =
                browser.post("/api/v1/memberships", "{}", "Authorization", "Bearer " + partner);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.post("/api/v1/memberships", "{}").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> begin(String name) {
        var body = new JsonObject().put("name", name).encode();
        return browser.post("/api/v1/memberships", body, signedIn());
    }

    private HttpResponse<String> invite(String organisation, String email) {
        var body = new JsonObject().put("email", email).encode();
        return browser.post(
                "/api/v1/memberships/" + organisation + "/invitations", body, signedIn());
    }

    private HttpResponse<String> remove(String person, String token) {
        return browser.send(
                HttpRequest.newBuilder(URI.create(Browser.door() + ONE + "/members/" + person))
                        .header("Authorization", "Bearer " + token)
                        .DELETE());
    }

    private JsonObject member(String email) {
        return new JsonObject(members())
                .getJsonArray("items").stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> one.getString("email").equals(email))
                        .findFirst()
                        .orElseThrow();
    }

    private String members() {
        return browser.get(ONE + "/members", signedIn()).body();
    }

    private String[] signedIn() {
        return new String[] {"Authorization", "Bearer " + owner};
    }
}
