package coop.cooperer.rencontres.seminars.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CalendarIT {

    @Test
    void aSeminarIsAnEntryThatALaterFileReplaces() {
        var call = ToldCall.published().heldBy(UUID.randomUUID()).constituted().dated();
        var first = file(call);

        call.open();

        assertThat(file(call))
                .contains("UID:" + call.seminar() + "@rencontres", "DTSTART:20211007T073000Z")
                .doesNotContain(line(first, "SEQUENCE"));
        assertThat(first).contains("UID:" + call.seminar() + "@rencontres");
    }

    @Test
    void aSeriesIsOneFileOfItsDatedSeminars() {
        var call = ToldCall.published().heldBy(UUID.randomUUID()).constituted().dated();

        var file =
                Callers.anybody()
                        .queryParam("call", call.id())
                        .get("/api/v1/seminars/calendar")
                        .asString();

        assertThat(file.split("BEGIN:VEVENT")).hasSize(2);
    }

    private static String file(ToldCall call) {
        var answer = Callers.anybody().get("/api/v1/seminars/{id}/calendar", call.seminar());
        answer.then().statusCode(200).header("Content-Type", startsWith("text/calendar"));
        return answer.asString();
    }

    private static String line(String file, String name) {
        return file.lines().filter(it -> it.startsWith(name)).findFirst().orElseThrow();
    }
}
