package coop.cooperer.rencontres.media.expectation;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableOverdue;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class OverdueIT {

    @Inject RemindOverdue remind;

    @Test
    @Acceptance("D95")
    void whatIsLateIsSaidOnceADay() {
        var call = PublishedCall.told();
        var late = call.award(PROCEEDINGS, UUID.randomUUID()).getFirst();
        String seminar = admin().get("/api/v1/media/deliverables/{id}", late).path("seminar");
        Correspondent.tell(
                new SeminarDateValidated(
                        UUID.fromString(seminar), LocalDate.of(2021, 10, 7), UUID.randomUUID()));
        Eventually.holds(
                "it is due",
                () -> admin().get("/api/v1/media/deliverables/{id}", late).path("dueOn") != null);

        try {
            PlatformClock.show(Instant.parse("2021-11-06T12:00:00Z"));
            remind.run();
            admin().queryParam("seminar", seminar)
                    .get("/api/v1/media/deliverables")
                    .then()
                    .body("items.overdue", contains(false));
            PlatformClock.show(Instant.parse("2021-11-07T12:00:00Z"));
            remind.run();
            remind.run();
            PlatformClock.show(Instant.parse("2021-11-08T12:00:00Z"));
            remind.run();
            admin().queryParam("seminar", seminar)
                    .get("/api/v1/media/deliverables")
                    .then()
                    .body("items.overdue", contains(true));
        } finally {
            PlatformClock.reset();
        }

        assertThat(Correspondent.heard(DeliverableOverdue.class, late, 2)).hasSize(2);
    }
}
