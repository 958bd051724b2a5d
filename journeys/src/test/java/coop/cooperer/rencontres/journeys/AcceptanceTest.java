package coop.cooperer.rencontres.journeys;

import coop.cooperer.rencontres.platform.testkit.AcceptanceComparison;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    @Test
    void everySentenceOwedIsProvedByATest() throws IOException {
        AcceptanceComparison.compare("coop.cooperer.rencontres.journeys");
    }
}
