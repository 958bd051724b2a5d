package coop.cooperer.rencontres.gateway.partner;

import coop.cooperer.rencontres.gateway.session.RealmAdministration;
import coop.cooperer.rencontres.gateway.session.RealmAdministration.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Partner systems as clients of the realm, with client credentials and nothing else. */
@ApplicationScoped
class RealmPartners implements Partners {

    private static final List<String> USUAL_SCOPES =
            List.of("basic", "rencontres-api", "service_account");

    private final RealmAdministration realm;

    RealmPartners(RealmAdministration realm) {
        this.realm = realm;
    }

    @Override
    public List<Partner> all() {
        var clients = realm.get("/clients?search=true&max=500&clientId=" + Partner.PREFIX).array();
        return clients.stream()
                .map(JsonObject.class::cast)
                .filter(client -> Partner.isClient(client.getString("clientId")))
                .map(RealmPartners::partner)
                .sorted(Comparator.comparing(Partner::client))
                .toList();
    }

    @Override
    public Optional<String> add(Partner partner) {
        var answer = realm.post("/clients", representation(partner));
        return answer.status() == 409
                ? Optional.empty()
                : Optional.of(
                        secret(
                                realm.get(
                                        addressOf(partner.client()).orElseThrow()
                                                + "/client-secret")));
    }

    @Override
    public Optional<String> renew(String client) {
        return addressOf(client)
                .map(address -> secret(realm.post(address + "/client-secret", new JsonObject())));
    }

    @Override
    public boolean remove(String client) {
        var address = addressOf(client);
        address.ifPresent(realm::delete);
        return address.isPresent();
    }

    private Optional<String> addressOf(String client) {
        return Stream.of(client)
                .filter(Partner::isClient)
                .flatMap(name -> realm.get("/clients?clientId=" + name).array().stream())
                .map(JsonObject.class::cast)
                .map(found -> "/clients/" + found.getString("id"))
                .findFirst();
    }

    private static String secret(Answer answer) {
        return answer.object().getString("value");
    }

    private static JsonObject representation(Partner partner) {
        var scopes = new JsonArray();
        USUAL_SCOPES.forEach(scopes::add);
        partner.scopes().forEach(scopes::add);
        return new JsonObject()
                .put("clientId", partner.client())
                .put("name", partner.name())
                .put("enabled", true)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", false)
                .put("defaultClientScopes", scopes)
                .put("optionalClientScopes", new JsonArray());
    }

    private static Partner partner(JsonObject client) {
        var scopes = client.getJsonArray("defaultClientScopes", new JsonArray());
        return new Partner(
                client.getString("clientId"),
                client.getString("name", client.getString("clientId")),
                scopes.stream()
                        .map(String.class::cast)
                        .filter(Partner.SCOPES::contains)
                        .sorted()
                        .toList());
    }
}
