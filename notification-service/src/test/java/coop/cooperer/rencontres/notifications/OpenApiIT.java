package coop.cooperer.rencontres.notifications;

import coop.cooperer.rencontres.platform.testkit.OpenApiComparison;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class OpenApiIT {

    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        OpenApiComparison.compare();
    }
}
