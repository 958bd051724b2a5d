package coop.cooperer.rencontres.media.manuscript;

import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static coop.cooperer.rencontres.media.Review.accept;
import static coop.cooperer.rencontres.media.Review.publish;
import static coop.cooperer.rencontres.media.SentFiles.sent;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import coop.cooperer.rencontres.media.CallOwner;
import coop.cooperer.rencontres.media.Documents;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class DocumentIT {

    private static final UUID PROVIDER = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Acceptance("D94")
    void wordsAreCountedByTheRuleAndWhatIsExcludedIsShown(boolean docx) {
        submit(owed(), docx ? Documents.docx(1_980, "x") : Documents.odt(1_980, "x"))
                .statusCode(201)
                .body("wordCount", equalTo(1_980))
                .body("verdict", equalTo("WITHIN"))
                .body("words.COVER", equalTo(3))
                .body("words.CONTENTS", equalTo(3))
                .body("words.NOTES", equalTo(5))
                .body("words.ANNEXES", equalTo(2))
                .body("findings", hasItem("Images sans texte de remplacement\u00a0: 1."))
                .body("findings", hasItem("Rubrique absente du plan\u00a0: résumé."));
    }

    @Test
    void aDocumentWithoutTheMentionIsNeitherAcceptedNorPublishedAndTheTextToPasteIsGiven()
            throws IOException {
        var call = PublishedCall.told();
        var file = call.award(PROCEEDINGS, PROVIDER).getFirst();
        submit(file, Documents.docx(2_000, "Rien.")).statusCode(201);

        try (var owner = new CallOwner()) {
            owner.knows(call);
            accept(file, Map.of())
                    .statusCode(409)
                    .body("code", equalTo("mention-absent"))
                    .body("detail", containsString("cofinancée par le Fonds social européen"));
            publish(file).statusCode(409).body("code", equalTo("deliverable-not-accepted"));
        }
    }

    @Test
    void aDocumentWithoutTheEmblemIsNotAcceptedEither() throws IOException {
        var call = PublishedCall.told();
        var file = call.award(PROCEEDINGS, PROVIDER).getFirst();
        submit(file, Documents.footedDocx(CallOwner.SENTENCE, "Un logo")).statusCode(201);

        try (var owner = new CallOwner()) {
            owner.knows(call);
            accept(file, Map.of("comment", "Court, et voulu."))
                    .statusCode(409)
                    .body("code", equalTo("mention-absent"))
                    .body("detail", containsString("Emblème de l’Union européenne"));
        }
    }

    @Test
    @Acceptance("D93")
    void whatIsPublishedIsAPageAndATaggedPdfWithTheSentenceOnEverySheet() throws IOException {
        var call = PublishedCall.told();
        var file = call.award(PROCEEDINGS, PROVIDER).getFirst();
        submit(file, Documents.odt(2_000, CallOwner.SENTENCE.replace('\u00a0', ' ')))
                .statusCode(201);
        try (var owner = new CallOwner()) {
            owner.knows(call);
            accept(file, Map.of()).statusCode(200);
            publish(file).statusCode(200);
        }

        given().get("/api/v1/media/proceedings/{id}/page", file)
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("fr"))
                .body("html.body.main.h1", equalTo("Actes du séminaire"))
                .body("html.body.main.h2[0]", equalTo("Contexte"))
                .body(containsString("Cette action est cofinancée"));
        var bytes = given().get("/api/v1/media/proceedings/{id}/document.pdf", file).asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Actes du séminaire");
            assertThat(pdf.getDocumentInformation().getSubject()).startsWith("Actes du séminaire");
            assertThat(roles(catalog.getStructureTreeRoot())).contains("H1", "H2", "P");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var page : pdf.getPages()) {
                assertThat(hasPicture(page.getResources())).as("the emblem").isTrue();
            }
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Cette action est cofinancée");
            }
        }
    }

    @Test
    void aDocumentThatReachesOutIsRefused() {
        var file = owed();

        submit(file, Documents.reachingOut())
                .statusCode(422)
                .body("code", equalTo("document-reaches-out"));
        member(PROVIDER)
                .get("/api/v1/media/deliverables/{id}", file)
                .then()
                .body("status", equalTo("EXPECTED"));
    }

    private static Stream<String> roles(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(it -> Stream.concat(Stream.of(it.getStructureType()), roles(it)));
    }

    private static boolean hasPicture(PDResources resources) {
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static ValidatableResponse submit(UUID deliverable, byte[] document) {
        return member(PROVIDER)
                .body(Map.of("title", "Actes du séminaire", "file", sent(PROVIDER, document)))
                .post("/api/v1/media/deliverables/{id}/documents", deliverable)
                .then();
    }

    private static UUID owed() {
        return PublishedCall.told().award(PROCEEDINGS, PROVIDER).getFirst();
    }
}
