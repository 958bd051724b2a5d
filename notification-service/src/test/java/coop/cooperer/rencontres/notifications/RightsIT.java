package coop.cooperer.rencontres.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class RightsIT {

    @Test
    void everyOperationIsOpenToThoseOfTheTableAndToNobodyElse() {
        var callers =
                RightsWalk.callers(
                        UUID.randomUUID(), UUID.randomUUID(), "webhooks:manage events:read");

        assertThat(new RightsWalk(callers, Map.of()).differences()).isEmpty();
    }
}
