package coop.cooperer.rencontres.applications.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The register as the Sirene API tells it. */
final class SireneRegister implements CompanyRegister {

    private static final Logger LOG = Logger.getLogger(SireneRegister.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String KEY = "X-INSEE-Api-Key-Integration";

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final Optional<String> key;
    private final ObjectMapper json;

    SireneRegister(URI address, Optional<String> key, ObjectMapper json) {
        this.address = address;
        this.key = key;
        this.json = json;
    }

    @Override
    public RegisterEntry find(Siret siret) {
        try {
            var answer = client.send(question(siret), HttpResponse.BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case 200 -> entry(json.readTree(answer.body()).path("etablissement"));
                case 404 -> RegisterEntry.UNKNOWN;
                default -> RegisterEntry.OUT_OF_REACH;
            };
        } catch (IOException failure) {
            LOG.warn("The register of companies does not answer", failure);
            return RegisterEntry.OUT_OF_REACH;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return RegisterEntry.OUT_OF_REACH;
        }
    }

    private HttpRequest question(Siret siret) {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/siret/" + siret.digits()))
                        .timeout(PATIENCE)
                        .header("Accept", "application/json");
        key.ifPresent(it -> request.header(KEY, it));
        return request.build();
    }

    private static RegisterEntry entry(JsonNode told) {
        if (!told.path("statutDiffusionEtablissement").asText().equals("O")) {
            return RegisterEntry.NOT_DISCLOSED;
        }
        var company = told.path("uniteLegale");
        return RegisterEntry.found(
                company.path("denominationUniteLegale").asText(),
                address(told.path("adresseEtablissement")),
                company.path("activitePrincipaleUniteLegale").asText(),
                company.path("nomenclatureActivitePrincipaleUniteLegale").asText().equals("NAF2025")
                        ? Naf.Version.NAF2025
                        : Naf.Version.REV2);
    }

    private static String address(JsonNode told) {
        return Stream.of(
                        "numeroVoieEtablissement",
                        "typeVoieEtablissement",
                        "libelleVoieEtablissement",
                        "codePostalEtablissement",
                        "libelleCommuneEtablissement")
                .map(it -> told.path(it).asText(""))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }
}
