package coop.cooperer.rencontres.committees;

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

    @Test
    void everyOperationAnswersEverybodyAsTheTableSays() {
        var committee = LocalCommittee.prepared();

        var walk =
                new RightsWalk(
                        RightsWalk.callers(committee.holder(), UUID.randomUUID(), "seminars:read"),
                        Map.of("id", committee.id().toString()));

        assertThat(walk.differences()).isEmpty();
    }
}
