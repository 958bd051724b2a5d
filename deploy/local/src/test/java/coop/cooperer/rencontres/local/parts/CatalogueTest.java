package coop.cooperer.rencontres.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir Path folder;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        var home = new Home(folder, folder.resolve("home"));
        catalogue = Catalogue.plain(home, new Ports(0), Secrets.open(home.secrets()));
    }

    @Test
    void aChosenPartBringsWhatItNeeds() {
        var chosen = catalogue.chosen(List.of("notifications"));

        assertThat(chosen)
                .extracting(Part::name)
                .containsExactly("postgresql", "kafka", "mail", "notifications");
    }

    @Test
    void noServiceWaitsForKeycloak() {
        assertThat(catalogue.all())
                .noneMatch(part -> part.needs().contains(Keycloak.NAME))
                .hasSize(10);
    }

    @Test
    void everyPortIsOnePartsOwn() {
        assertThat(catalogue.all()).flatExtracting(Part::listens).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> catalogue.named("seminar"))
                .withMessageContaining("seminars");
    }

    @Test
    void aServiceThatIsNotBuiltSaysSo() {
        var media = catalogue.named("media");

        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> media.prepare(folder.resolve("log")))
                .withMessage("media-service is not built: run ./rencontres up, which builds it.");
    }

    @Test
    void everyServiceReadsItsOwnDatabase() {
        assertThat(catalogue.environmentOf("seminars"))
                .containsEntry("DATABASE_USER", "seminars")
                .containsEntry("SERVICE_CLIENT_SECRET", "local-seminar-service-secret")
                .containsEntry("HTTP_PORT", "8102")
                .containsEntry("CLOCK_ADJUSTABLE", "true");
    }
}
