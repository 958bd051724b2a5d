package coop.cooperer.rencontres.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.platform.invention.Caller;
import coop.cooperer.rencontres.platform.invention.InventedInput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the door itself offers, asked with what nobody foresaw; services are asked at their own. */
@ExtendWith(RunningPlatform.class)
class InventedInputIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "gateway/src/main/resources/openapi.json";
    private static final String STRUCTURE_A = "00000000-0000-4000-8000-0000000000a1";

    private final World world = RunningPlatform.world();

    @Test
    void whateverTheDoorIsAskedTheAnswerIsOneThatItsDocumentLists() throws Exception {
        var own = JSON.readTree(RunningPlatform.CHECKOUT.resolve(OWN).toFile()).path("paths");
        var document = (ObjectNode) world.asNobody().get("/openapi").expect(200).body();
        ((ObjectNode) document.path("paths"))
                .retain(own.properties().stream().map(Map.Entry::getKey).toList());
        assertThat(document.path("paths")).hasSameSizeAs(own);
        var callers =
                List.<Caller>of(
                        question -> world.as("admin1").answer(question),
                        question -> world.as("structure-a").answer(question),
                        question -> world.asNobody().answer(question));

        var invented =
                new InventedInput(
                        URI.create(world.door()),
                        document,
                        callers,
                        Map.of("organisation", STRUCTURE_A));

        assertThat(invented.surprises()).isEmpty();
    }
}
