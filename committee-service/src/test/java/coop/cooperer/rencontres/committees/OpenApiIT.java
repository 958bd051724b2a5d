package coop.cooperer.rencontres.committees;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.OpenApiComparison;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class OpenApiIT {

    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        OpenApiComparison.compare();
    }
}
