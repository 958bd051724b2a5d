package coop.cooperer.rencontres.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void secretsStayTheSameFromStartToStart() {
        var file = folder.resolve("secrets.properties");

        var first = Secrets.open(file).get("master.key");

        assertThat(Secrets.open(file).get("master.key")).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void nobodyElseReadsThem() throws IOException {
        var file = folder.resolve("secrets.properties");

        Secrets.open(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anOlderFileIsCompleted() throws IOException {
        var file = folder.resolve("secrets.properties");
        Files.writeString(file, "keycloak.admin=kept\n");

        var secrets = Secrets.open(file);

        assertThat(secrets.get("keycloak.admin")).isEqualTo("kept");
        assertThat(secrets.get("database.media")).isNotEmpty();
    }
}
