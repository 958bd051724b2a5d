package coop.cooperer.rencontres.media;

import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RightsIT {

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID NEIGHBOUR = UUID.randomUUID();

    @Test
    void everyOperationAnswersEveryCallerAsTheTableSays() throws IOException {
        SeminarOwner.answers();
        var call = PublishedCall.told();
        var files = call.award(PROCEEDINGS, OWNER);
        publish(call, files.getLast());

        var walk =
                new RightsWalk(
                        RightsWalk.callers(OWNER, NEIGHBOUR, "media:read"),
                        Map.of(
                                "id",
                                files.getFirst().toString(),
                                "readProceedings.id",
                                files.getLast().toString(),
                                "readProceedingsPage.id",
                                files.getLast().toString(),
                                "readProceedingsDocument.id",
                                files.getLast().toString()));

        assertThat(walk.differences()).isEmpty();
    }

    private static void publish(PublishedCall call, UUID file) throws IOException {
        try (var owner = new CallOwner()) {
            owner.knows(call);
            Review.deliver(OWNER, file);
            Review.publish(file).statusCode(200);
        }
    }
}
