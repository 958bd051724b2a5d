package coop.cooperer.rencontres.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.notifications.Callers;
import coop.cooperer.rencontres.notifications.Surroundings;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class NoticeIT {

    private static final String NOTICES = "/api/v1/notifications/notices";

    private final UUID organisation = UUID.randomUUID();
    private final Callers.Member member = Callers.member(organisation);
    private final Callers.Member colleague = Callers.member(organisation);

    @Test
    void whatConcernsAnOrganisationIsToldToItsMembersAndToNobodyElse() {
        var bid = select();

        member.asks()
                .get(NOTICES)
                .then()
                .body("items.kind", contains("BidSelected"))
                .body("items[0].subject", equalTo(bid.toString()))
                .body("items[0].read", equalTo(false));
        Callers.member(UUID.randomUUID()).asks().get(NOTICES).then().body("items", hasSize(0));
    }

    @Test
    void eachPersonReadsForItself() {
        select();
        String last = member.asks().get(NOTICES).path("items[-1].id");

        member.asks()
                .body(Map.of("upTo", last))
                .post(NOTICES + "/readings")
                .then()
                .statusCode(201)
                .body("unread", equalTo(0));

        member.asks().get(NOTICES + "?unread=true").then().body("items", hasSize(0));
        colleague.asks().get(NOTICES + "/unread").then().body("unread", equalTo(1));
    }

    @Test
    void whatAPersonMutesItDoesNotSee() {
        select();

        member.asks()
                .body(Map.of("muted", List.of("BidSelected")))
                .put(NOTICES + "/preferences")
                .then()
                .statusCode(200)
                .body("muted", contains("BidSelected"));

        member.asks().get(NOTICES).then().body("items", hasSize(0));
        member.asks().get(NOTICES + "/unread").then().body("unread", equalTo(0));
        colleague.asks().get(NOTICES).then().body("items", hasSize(1));
    }

    @Test
    void theNumberOfUnreadNoticesArrivesByItself() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        Thread.ofVirtual().start(() -> listen(lines));
        Eventually.holds("it begins with none", () -> lines.contains("data:{\"unread\":0}"));

        select();

        Eventually.holds("it goes on with one", () -> lines.contains("data:{\"unread\":1}"));
        assertThat(lines.stream().filter(it -> it.startsWith("data:"))).hasSize(2);
    }

    private void listen(List<String> lines) {
        var port = RestAssured.port;
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://localhost:"
                                                            + port
                                                            + NOTICES
                                                            + "/stream"))
                                    .header("Authorization", "Bearer " + member.token())
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .forEach(lines::add);
        } catch (IOException closed) {
            lines.add("closed");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private UUID select() {
        var bid = UUID.randomUUID();
        Correspondent.tell(
                new BidSelected(
                        bid, UUID.randomUUID(), UUID.randomUUID(), organisation, List.of()));
        Eventually.holds(
                "a notice", () -> !colleague.asks().get(NOTICES).<List<?>>path("items").isEmpty());
        return bid;
    }
}
