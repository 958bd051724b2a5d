package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a partner system of its own name does with its subscriptions over HTTP. */
final class PartnerPortal {

    static final String SUBSCRIPTIONS = "/api/v1/webhooks/subscriptions";

    private final String client = "partner-" + UUID.randomUUID();
    private final String scopes;

    PartnerPortal(String scopes) {
        this.scopes = scopes;
    }

    RequestSpecification me() {
        return Callers.partner(client, scopes);
    }

    Response subscribe(String url, String... events) {
        return subscribe(url, Map.of(), events);
    }

    Response subscribe(String url, Map<String, ?> more, String... events) {
        var wish = new HashMap<String, Object>(more);
        wish.put("url", url);
        wish.put("events", List.of(events));
        var answer = me().body(wish).post(SUBSCRIPTIONS);
        answer.then().statusCode(201);
        return answer;
    }

    Response read(Response subscription) {
        return me().get(path(subscription));
    }

    Response deliveries(Response subscription, String query) {
        return me().get(path(subscription) + "/deliveries" + query);
    }

    Response ask(Response subscription, String what, Map<String, ?> body) {
        return me().body(body).post(path(subscription) + "/" + what);
    }

    static String path(Response subscription) {
        return SUBSCRIPTIONS + "/" + subscription.path("id");
    }
}
