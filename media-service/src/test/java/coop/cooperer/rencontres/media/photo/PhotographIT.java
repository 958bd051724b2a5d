package coop.cooperer.rencontres.media.photo;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.PHOTOGRAPHS;
import static coop.cooperer.rencontres.media.SentFiles.sent;
import static coop.cooperer.rencontres.media.photo.Photographs.add;
import static coop.cooperer.rencontres.media.photo.Photographs.delivered;
import static coop.cooperer.rencontres.media.photo.Photographs.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.contracts.MediaEvent.PhotoPublished;
import coop.cooperer.rencontres.media.Pictures;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.media.Review;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class PhotographIT {

    private static final String PHOTOGRAPH = "/api/v1/media/photographs/{id}";
    private static final UUID PROVIDER = UUID.randomUUID();

    @Inject EndAssignments endAssignments;

    @Test
    @Acceptance("D80")
    void aFileOf1200PixelsIsRefusedWithTheMeasuredSize() {
        var coverage = owed();

        add(PROVIDER, coverage, Pictures.jpeg(1_200, 800))
                .statusCode(422)
                .body("code", equalTo("picture-too-small"))
                .body("detail", containsString("1200 px"));
        delivered(coverage).body("items", hasSize(0));
    }

    @Test
    @Acceptance("D81")
    void deliveryReportsTheMissingFieldsAndAcceptanceNeedsAllOfThem() {
        var coverage = owed();
        var bare = Pictures.jpeg(3_000, 2_000);
        String id =
                add(PROVIDER, coverage, bare)
                        .statusCode(201)
                        .body("missing[0]", equalTo("caption"))
                        .body("missing", hasSize(8))
                        .extract()
                        .path("id");
        deliver(coverage).statusCode(201).body("status", equalTo("SUBMITTED"));

        Review.accept(coverage, Map.of())
                .statusCode(409)
                .body("code", equalTo("description-incomplete"));

        member(PROVIDER)
                .body(
                        Map.of(
                                "alternativeText", "Une table",
                                "caption", "Un atelier",
                                "creator", "La photographe",
                                "credit", "Structure D",
                                "copyright", "Structure D",
                                "takenOn", "2021-10-07",
                                "city", "Lyon",
                                "country", "France",
                                "keywords", List.of("atelier")))
                .put(PHOTOGRAPH + "/description", id)
                .then()
                .statusCode(200)
                .body("missing", empty());
        Review.accept(coverage, Map.of()).statusCode(200).body("status", equalTo("ACCEPTED"));
        publish(UUID.fromString(id)).statusCode(409).body("code", equalTo("rights-not-assigned"));
    }

    @Test
    void whatTheAgencyWroteIntoTheFileNeedsNotBeSaidAgain() {
        add(PROVIDER, owed(), Photographs.complete())
                .statusCode(201)
                .body("missing", empty())
                .body("description.creator", equalTo("La photographe du lot 4"))
                .body("description.takenOn", equalTo("2021-10-07"))
                .body("description.keywords", contains("atelier"));
    }

    @Test
    @Acceptance("R118")
    void aCoverageWithoutAnAcceptedPhotographIsNotAccepted() {
        var coverage = owed();

        deliver(coverage).statusCode(409).body("code", equalTo("no-photograph"));
        Review.accept(coverage, Map.of()).statusCode(409);
    }

    @Test
    @Acceptance("D70")
    void nothingOfTheCameraIsInWhatIsPublished() throws IOException, ImageProcessingException {
        var photograph = Photographs.accepted(PROVIDER, owed());
        assertThat(contentOf(Photographs.complete())).contains(Pictures.SERIAL);

        publish(photograph).statusCode(200).body("status", equalTo("PUBLISHED"));

        for (var version : List.of("/web.jpg", "/thumbnail.jpg")) {
            var bytes = given().get(PHOTOGRAPH + version, photograph).asByteArray();
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
            assertThat(metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)).isEmpty();
            assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
            assertThat(contentOf(bytes)).doesNotContain(Pictures.SERIAL, "Exif", "http://ns.adobe");
        }
    }

    @Test
    void theGalleryShowsThePublishedVersionsAndTheirAuthor() throws IOException {
        var call = PublishedCall.told();
        var coverage = call.award(PHOTOGRAPHS, PROVIDER).getFirst();
        var photograph = Photographs.accepted(PROVIDER, coverage);
        given().get(PHOTOGRAPH + "/web.jpg", photograph).then().statusCode(404);

        publish(photograph).statusCode(200);

        String seminar = delivered(coverage).extract().path("items[0].seminar");
        given().queryParam("seminar", seminar)
                .get("/api/v1/media/photographs")
                .then()
                .body("items", hasSize(1))
                .body("items[0].alternativeText", equalTo("Six personnes autour d’une table."))
                .body("items[0].creator", equalTo("La photographe du lot 4"));
        var web =
                ImageIO.read(
                        new ByteArrayInputStream(
                                given().get(PHOTOGRAPH + "/web.jpg", photograph).asByteArray()));
        assertThat(web.getWidth()).isEqualTo(2_048);
        assertThat(Correspondent.heard(PhotoPublished.class, photograph, 1))
                .containsExactly(
                        new PhotoPublished(
                                photograph,
                                UUID.fromString(seminar),
                                DeliverableKind.PHOTO_COVERAGE));
    }

    @Test
    void aPublishedFileIsServedInPartsAndOnlyWhenItHasChanged() {
        var photograph = Photographs.accepted(PROVIDER, owed());
        publish(photograph).statusCode(200);
        var whole = given().get(PHOTOGRAPH + "/web.jpg", photograph);

        given().header("Range", "bytes=10-19")
                .get(PHOTOGRAPH + "/web.jpg", photograph)
                .then()
                .statusCode(206)
                .header("Content-Length", "10")
                .header("Content-Range", "bytes 10-19/" + whole.asByteArray().length);
        given().header("If-None-Match", whole.header("ETag"))
                .get(PHOTOGRAPH + "/web.jpg", photograph)
                .then()
                .statusCode(304);
        given().header("Range", "bytes=99999999-")
                .get(PHOTOGRAPH + "/web.jpg", photograph)
                .then()
                .statusCode(416);
    }

    @Test
    void whatIsRemovedIsServedNoMore() {
        var photograph = Photographs.accepted(PROVIDER, owed());
        publish(photograph).statusCode(200);

        admin().body(Map.of("reason", "Demande de la structure d’accueil."))
                .post(PHOTOGRAPH + "/removal", photograph)
                .then()
                .statusCode(200)
                .body("status", equalTo("UNPUBLISHED"));

        given().get(PHOTOGRAPH + "/web.jpg", photograph).then().statusCode(404);
        given().get(PHOTOGRAPH + "/thumbnail.jpg", photograph).then().statusCode(404);
        assertThat(Correspondent.heard(MediaUnpublished.class, photograph, 1)).hasSize(1);
    }

    @Test
    @Acceptance("D82")
    void aPhotographWhoseAssignmentHasEndedLeavesThePublic() {
        var photograph = Photographs.accepted(PROVIDER, owed());
        publish(photograph).statusCode(200);

        try {
            PlatformClock.show(Instant.parse("2121-01-01T09:00:00Z"));
            endAssignments.run();
        } finally {
            PlatformClock.reset();
        }

        given().get(PHOTOGRAPH + "/web.jpg", photograph).then().statusCode(404);
    }

    @Test
    void aNeighboursFileAndCoverageAreUnknown() {
        var neighbour = UUID.randomUUID();
        var coverage = owed();

        add(neighbour, coverage, Photographs.complete())
                .statusCode(404)
                .body("code", equalTo("unknown-deliverable"));
        member(PROVIDER)
                .body(Map.of("file", sent(neighbour, Photographs.complete())))
                .post("/api/v1/media/deliverables/{id}/photographs", coverage)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-file"));
    }

    private static ValidatableResponse deliver(UUID coverage) {
        return member(PROVIDER).post("/api/v1/media/deliverables/{id}/deliveries", coverage).then();
    }

    private static UUID owed() {
        return PublishedCall.told().award(PHOTOGRAPHS, PROVIDER).getFirst();
    }

    private static String contentOf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
