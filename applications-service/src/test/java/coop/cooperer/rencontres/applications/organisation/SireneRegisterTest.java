package coop.cooperer.rencontres.applications.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SireneRegisterTest {

    private static final Siret SIRET = Siret.of("73282932000074");

    private static final String PATH = "/siret/" + SIRET.digits();

    private final HttpServer server = server();
    private HttpContext context = server.createContext(PATH);
    private final CompanyRegister register =
            new SireneRegister(
                    URI.create("http://localhost:" + server.getAddress().getPort()),
                    Optional.of("key"),
                    new ObjectMapper());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCompanyIsToldWithNameAddressAndActivity() {
        answers(200, establishment("O"));

        var found = register.find(SIRET);

        assertThat(found)
                .isEqualTo(
                        RegisterEntry.found(
                                "STRUCTURE D'EXEMPLE",
                                "12 RUE DE L'EXEMPLE 75001 PARIS",
                                "94.99Z",
                                Naf.Version.REV2));
    }

    @Test
    @Acceptance("D25")
    void whatIsPartiallyDisclosedIsNotShownAgain() {
        answers(200, establishment("P"));

        assertThat(register.find(SIRET)).isEqualTo(RegisterEntry.NOT_DISCLOSED);
    }

    @Test
    void aNumberThatTheRegisterLacksIsUnknown() {
        answers(404, "{}");

        assertThat(register.find(SIRET)).isEqualTo(RegisterEntry.UNKNOWN);
    }

    @Test
    @Acceptance("D25")
    void aRegisterOutOfReachOrOutOfOrderBlocksNobody() {
        answers(503, "maintenance");
        assertThat(register.find(SIRET)).isEqualTo(RegisterEntry.OUT_OF_REACH);
        answers(200, "no json");
        assertThat(register.find(SIRET)).isEqualTo(RegisterEntry.OUT_OF_REACH);

        server.stop(0);

        assertThat(register.find(SIRET)).isEqualTo(RegisterEntry.OUT_OF_REACH);
    }

    private void answers(int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        server.removeContext(context);
        context =
                server.createContext(
                        PATH,
                        exchange -> {
                            exchange.sendResponseHeaders(status, bytes.length);
                            exchange.getResponseBody().write(bytes);
                            exchange.close();
                        });
    }

    private static String establishment(String disclosure) {
        return """
        {"etablissement": {
          "statutDiffusionEtablissement": "%s",
          "uniteLegale": {
            "denominationUniteLegale": "STRUCTURE D'EXEMPLE",
            "activitePrincipaleUniteLegale": "94.99Z",
            "nomenclatureActivitePrincipaleUniteLegale": "NAFRev2"},
          "adresseEtablissement": {
            "numeroVoieEtablissement": "12",
            "typeVoieEtablissement": "RUE",
            "libelleVoieEtablissement": "DE L'EXEMPLE",
            "codePostalEtablissement": "75001",
            "libelleCommuneEtablissement": "PARIS"}}}
        """
                .formatted(disclosure);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
