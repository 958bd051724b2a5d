package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.RightsWalk;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RightsIT {

    private final UUID owner = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();

    @Test
    void everyOperationAnswersEverybodyAsTheTableSays() {
        var call = ToldCall.published().heldBy(owner).constituted().dated().open();

        var walk =
                new RightsWalk(
                        RightsWalk.callers(owner, neighbour, "seminars:read"),
                        Map.of(
                                "id",
                                call.seminar().toString(),
                                "halfDay",
                                "MORNING",
                                "code",
                                "VENUE",
                                "version",
                                "1"));

        assertThat(walk.differences()).isEmpty();
    }
}
