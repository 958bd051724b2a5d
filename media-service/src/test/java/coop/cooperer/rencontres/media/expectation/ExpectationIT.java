package coop.cooperer.rencontres.media.expectation;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.PublishedCall.INTERVIEWS;
import static coop.cooperer.rencontres.media.PublishedCall.PHOTOGRAPHS;
import static coop.cooperer.rencontres.media.PublishedCall.PROCEEDINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarCancelled;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ExpectationIT {

    private static final UUID PROVIDER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 7);

    @Test
    void theHolderOfTheLotOfProceedingsOwesOneFilePerSeminar() {
        var call = PublishedCall.told();

        call.award(PROCEEDINGS, PROVIDER);

        admin().queryParam("call", call.id())
                .get("/api/v1/media/deliverables")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.kind", everyItem(equalTo("PROCEEDINGS")))
                .body("items.status", everyItem(equalTo("EXPECTED")))
                .body("items.provider", everyItem(equalTo(PROVIDER.toString())));
    }

    @Test
    void anAwardThatIsHeardBeforeItsCallIsNotLost() {
        var call = PublishedCall.unheard();
        var another = PublishedCall.told();
        Correspondent.tell(call.selected(PROCEEDINGS, PROVIDER));
        another.award(PROCEEDINGS, PROVIDER);

        Correspondent.tell(call.published());

        Eventually.holds("what was awarded is owed", () -> call.owed(PROCEEDINGS).size() == 3);
    }

    @Test
    @Acceptance("A11")
    void twoProvidersShareTheLotOfPhotographs() {
        var call = PublishedCall.told();
        var seminars = call.seminars();

        Correspondent.tell(call.selected(PHOTOGRAPHS, PROVIDER, seminars.subList(0, 1)));
        Correspondent.tell(call.selected(PHOTOGRAPHS, UUID.randomUUID(), seminars.subList(1, 3)));

        Eventually.holds("each owes its part", () -> call.owed(PHOTOGRAPHS).size() == 3);
    }

    @Test
    @Acceptance("A12")
    void interviewsAreOwedForTheSeminarsThatTheBidStates() {
        var call = PublishedCall.told();
        var stated = call.seminars().subList(1, 3);

        Correspondent.tell(call.selected(INTERVIEWS, PROVIDER, stated));

        Eventually.holds("two series", () -> call.owed(INTERVIEWS).size() == 2);
        assertThat(call.award(PHOTOGRAPHS, PROVIDER)).hasSize(3);
        assertThat(seminarsOf(call, INTERVIEWS)).containsExactlyInAnyOrderElementsOf(stated);
    }

    @Test
    void whateverIsRepeatedChangesNothing() {
        var call = PublishedCall.told();
        var selected = call.selected(PROCEEDINGS, PROVIDER);
        var id = UUID.randomUUID();
        Correspondent.tell(id, 1, selected);
        Eventually.holds("expected", () -> call.owed(PROCEEDINGS).size() == 3);
        var before = call.owed(PROCEEDINGS);

        Correspondent.tell(id, 1, selected);
        Correspondent.tell(call.selected(PROCEEDINGS, UUID.randomUUID()));
        Correspondent.tell(call.published());
        PublishedCall.told().award(PROCEEDINGS, PROVIDER);

        assertThat(call.owed(PROCEEDINGS)).isEqualTo(before);
    }

    @Test
    void theDecisionOfTheCommitteeSetsTheDueDatesAndTakesThemAway() {
        var call = PublishedCall.told();
        var seminar = call.seminars().getFirst();
        var decision = UUID.randomUUID();
        call.award(PHOTOGRAPHS, PROVIDER);
        call.award(PROCEEDINGS, PROVIDER);

        Correspondent.tell(new SeminarDateValidated(seminar, DAY, decision));
        Eventually.holds(
                "due dates", () -> due(seminar).equals(List.of("2021-10-14", "2021-11-06")));

        Correspondent.tell(
                new DecisionSuperseded(seminar, decision, UUID.randomUUID(), DecisionKind.DATE));
        Eventually.holds("no due dates", () -> due(seminar).isEmpty());
    }

    @Test
    void aDateThatWasValidatedBeforeTheAwardCounts() {
        var call = PublishedCall.told();
        var seminar = call.seminars().getFirst();
        Correspondent.tell(new SeminarDateValidated(seminar, DAY, UUID.randomUUID()));

        call.award(PROCEEDINGS, PROVIDER);

        Eventually.holds("due date", () -> due(seminar).equals(List.of("2021-11-06")));
    }

    @Test
    void nothingIsDueForASeminarThatIsCancelled() {
        var call = PublishedCall.told();
        var seminar = call.seminars().getFirst();
        call.award(PROCEEDINGS, PROVIDER);
        Correspondent.tell(new SeminarDateValidated(seminar, DAY, UUID.randomUUID()));
        Eventually.holds("due date", () -> !due(seminar).isEmpty());

        Correspondent.tell(new SeminarCancelled(seminar));

        Eventually.holds("no due date", () -> due(seminar).isEmpty());
    }

    private static List<UUID> seminarsOf(PublishedCall call, int lot) {
        return admin().queryParam("lot", call.lot(lot))
                .get("/api/v1/media/deliverables")
                .jsonPath()
                .getList("items.seminar", UUID.class);
    }

    private static List<String> due(UUID seminar) {
        return admin()
                .queryParam("seminar", seminar)
                .get("/api/v1/media/deliverables")
                .jsonPath()
                .<String>getList("items.dueOn")
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
