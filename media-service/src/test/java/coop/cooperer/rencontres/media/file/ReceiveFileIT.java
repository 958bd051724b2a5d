package coop.cooperer.rencontres.media.file;

import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static coop.cooperer.rencontres.media.SentFiles.send;
import static coop.cooperer.rencontres.media.SentFiles.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import coop.cooperer.rencontres.media.Documents;
import coop.cooperer.rencontres.media.Pictures;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ReceiveFileIT {

    private static final UUID PROVIDER = UUID.randomUUID();

    @Inject FilesConfig config;
    @Inject FileStore store;
    @Inject SweepFiles sweep;

    @Test
    void aFileIsKeptWholeWithItsChecksumAndSendingItAgainIsTheSameFile() throws IOException {
        var picture = Pictures.jpeg(640, 480);
        var id = UUID.randomUUID();

        send(PROVIDER, id, picture)
                .statusCode(200)
                .body("kind", equalTo("JPEG"))
                .body("size", equalTo(picture.length))
                .body("sha256", equalTo(HexFormat.of().formatHex(sha256(picture))));

        assertThat(Files.readAllBytes(store.path(id))).isEqualTo(picture);
        send(PROVIDER, id, picture).statusCode(200);
        send(PROVIDER, id, Pictures.jpeg(640, 480))
                .statusCode(409)
                .body("code", equalTo("file-already-sent"));
        assertThat(Files.readAllBytes(store.path(id))).isEqualTo(picture);
    }

    @Test
    void aFileThatIsNotWhatWasAnnouncedIsRefused() throws IOException {
        var picture = Pictures.jpeg(64, 48);
        var other = Base64.getEncoder().encodeToString(sha256(Pictures.jpeg(64, 48)));

        member(PROVIDER)
                .contentType("application/octet-stream")
                .header("Content-Digest", "sha-256=:" + other + ":")
                .body(picture)
                .put("/api/v1/media/files/{id}", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", equalTo("file-incomplete"));
        nothingIsLeftBehind();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        var id = UUID.randomUUID();
        var picture = Pictures.jpeg(640, 480);
        try (var line = new Socket("localhost", RestAssured.port)) {
            line.getOutputStream()
                    .write(
                            """
                            PUT /api/v1/media/files/%s HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Content-Type: image/jpeg\r
                            Content-Length: 9000000\r
                            \r
                            """
                                    .formatted(
                                            id,
                                            TestTokens.person(UUID.randomUUID())
                                                    .member("structure", PROVIDER)
                                                    .sign())
                                    .getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(picture);
            line.getOutputStream().flush();
            Eventually.holds("it is arriving", () -> !arriving().isEmpty());
        }

        Eventually.holds("nothing is arriving", () -> arriving().isEmpty());
        assertThat(store.path(id)).doesNotExist();
    }

    @Test
    void aFileOfTwoNaturesIsRefused() throws IOException {
        var picture = Pictures.jpeg(64, 48);

        refused(joined(picture, archive("a.txt", 10)), "file-of-two-kinds");
        refused(joined(picture, picture), "file-of-two-kinds");
        refused(
                joined(Pictures.png(64, 48, false), "<script>".getBytes(StandardCharsets.UTF_8)),
                "file-of-two-kinds");
        refused(joined(document(10), picture), "file-of-two-kinds");
        nothingIsLeftBehind();
    }

    @Test
    void aPictureThatClaimsToBeVastIsNeverDecoded() throws IOException {
        var bomb = Pictures.claiming(60_000, 60_000);

        assertThat(bomb).hasSizeLessThan(1_024);
        refused(bomb, "picture-too-vast");
        nothingIsLeftBehind();
    }

    @Test
    void aDocumentThatUnfoldsWithoutEndIsRefused() throws IOException {
        var bomb = document(config.unfoldedMegabytes() + 1);

        assertThat(bomb).hasSizeLessThan(2_000_000);
        refused(bomb, "file-unfolds-without-end");
        nothingIsLeftBehind();
    }

    @Test
    void whatIsCutEmptyOrUnknownIsRefused() throws IOException {
        var picture = Pictures.jpeg(640, 480);

        refused(Arrays.copyOf(picture, picture.length - 100), "file-incomplete");
        refused(Arrays.copyOf(document(1), 300), "file-incomplete");
        refused("une page".getBytes(StandardCharsets.UTF_8), "file-kind-refused");
        refused(archive("autre.txt", 10), "file-kind-refused");
        send(PROVIDER, UUID.randomUUID(), new byte[0])
                .statusCode(422)
                .body("code", equalTo("file-empty"));
        nothingIsLeftBehind();
    }

    @Test
    void whatNothingNeedsIsSwept() throws IOException {
        var proceedings = PublishedCall.told().award(PROCEEDINGS, PROVIDER).getFirst();
        var unneeded = sent(PROVIDER, Documents.odt(2_000, "x"));
        var kept = sent(PROVIDER, Documents.docx(2_000, "x"));
        submit(proceedings, kept).statusCode(201);
        var orphan = UUID.randomUUID();
        var aside = store.temporary();
        Files.write(aside, new byte[] {1});
        store.keep(aside, orphan);

        sweep.sweep(Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(store.path(orphan)).doesNotExist();
        assertThat(store.path(unneeded)).doesNotExist();
        assertThat(store.path(kept)).exists();
        submit(proceedings, unneeded).statusCode(404).body("code", equalTo("unknown-file"));
    }

    private static ValidatableResponse submit(UUID proceedings, UUID file) {
        return member(PROVIDER)
                .body(Map.of("title", "Actes du séminaire", "file", file))
                .post("/api/v1/media/deliverables/{id}/documents", proceedings)
                .then();
    }

    private static void refused(byte[] content, String code) {
        send(PROVIDER, UUID.randomUUID(), content).statusCode(422).body("code", equalTo(code));
    }

    private void nothingIsLeftBehind() {
        assertThat(arriving()).isEmpty();
    }

    private List<Path> arriving() {
        try (var left = Files.list(config.directory().resolve("arriving"))) {
            return left.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] document(int megabytes) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            try (var folder = new ZipOutputStream(out)) {
                folder.setLevel(Deflater.BEST_COMPRESSION);
                folder.putNextEntry(new ZipEntry("word/document.xml"));
                for (var i = 0; i < megabytes; i++) {
                    folder.write(new byte[1024 * 1024]);
                }
            }
            return out.toByteArray();
        }
    }

    private static byte[] archive(String name, int length) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            try (var folder = new ZipOutputStream(out)) {
                folder.putNextEntry(new ZipEntry(name));
                folder.write(new byte[length]);
            }
            return out.toByteArray();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
