package coop.cooperer.rencontres.media;

import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.invention.InventedInput;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class InventedInputIT {

    @Test
    void whateverIsAskedTheAnswerIsOneThatTheDocumentLists() throws Exception {
        SeminarOwner.answers();
        var provider = UUID.randomUUID();
        var file = PublishedCall.told().award(PROCEEDINGS, provider).getFirst();

        var invented =
                InventedInput.toService(
                        RestAssured.port,
                        List.of(
                                TestTokens.person(UUID.randomUUID()).role("issuer-admin").sign(),
                                TestTokens.person(UUID.randomUUID())
                                        .member("provider", provider)
                                        .sign()),
                        Map.of("id", file.toString()));

        assertThat(invented.surprises()).isEmpty();
    }
}
