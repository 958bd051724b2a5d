package coop.cooperer.rencontres.committees.decision;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.committees.LocalCommittee;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ConsultationIT {

    private static final Logger LOG = Logger.getLogger(ConsultationIT.class);
    private static final int VOTERS = 1000;
    private static final List<Choice> CHOICES = List.of(Choice.values());

    private final DataSource database;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ConsultationIT(DataSource database) {
        this.database = database;
    }

    /** Votes arrive while the clock closes: what was answered with 201 is what is counted. */
    @Test
    void aThousandMembersVotingUpToTheEndAreCountedExactly() throws SQLException {
        var committee = LocalCommittee.prepared().constituted();
        var voters = Stream.generate(UUID::randomUUID).limit(VOTERS).toList();
        seat(committee, voters);
        var requests = new ArrayList<HttpRequest.Builder>();
        for (var voter : voters) {
            requests.add(
                    HttpRequest.newBuilder()
                            .timeout(Duration.ofSeconds(60))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + TestTokens.person(voter).sign()));
        }
        String decision =
                committee
                        .propose(
                                Map.of(
                                        "kind",
                                        "RESOLUTION",
                                        "text",
                                        "Oui ou non",
                                        "until",
                                        Instant.now().plus(Duration.ofSeconds(3)).toString()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        var address =
                URI.create(
                        "http://localhost:%d/api/v1/committees/%s/decisions/%s/votes"
                                .formatted(RestAssured.port, committee.id(), decision));
        var answers = new ConcurrentHashMap<Integer, AtomicInteger>();
        var taken = new ConcurrentHashMap<Choice, AtomicInteger>();

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < VOTERS; i++) {
                var choice = CHOICES.get(i % CHOICES.size());
                var request =
                        requests.get(i)
                                .uri(address)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"choice\":\"" + choice + "\"}"))
                                .build();
                crowd.execute(() -> vote(request, choice, answers, taken));
            }
        }
        Eventually.holds(
                "the clock closes the consultation",
                () -> !committee.decision(decision).path("status").equals("PROPOSED"));

        var closed = committee.decision(decision);
        LOG.infof("answers by status %s, taken %s", answers, taken);
        assertThat(taken.values().stream().mapToInt(AtomicInteger::get).sum()).isPositive();
        assertThat(closed.<Integer>path("closure.votesFor")).isEqualTo(count(taken, Choice.FOR));
        assertThat(closed.<Integer>path("closure.votesAgainst"))
                .isEqualTo(count(taken, Choice.AGAINST));
        assertThat(closed.<Integer>path("closure.abstentions"))
                .isEqualTo(count(taken, Choice.ABSTAIN));
        assertThat(closed.<Integer>path("closure.members")).isEqualTo(VOTERS + 4);
    }

    private void vote(
            HttpRequest request,
            Choice choice,
            Map<Integer, AtomicInteger> answers,
            Map<Choice, AtomicInteger> taken) {
        try {
            var status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
            if (status == 201) {
                taken.computeIfAbsent(choice, _ -> new AtomicInteger()).incrementAndGet();
            }
        } catch (IOException failure) {
            answers.computeIfAbsent(0, _ -> new AtomicInteger()).incrementAndGet();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int count(Map<Choice, AtomicInteger> taken, Choice choice) {
        return taken.getOrDefault(choice, new AtomicInteger()).get();
    }

    private void seat(LocalCommittee committee, List<UUID> people) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into committee_member
                                    (id, committee, person, organisation, college, function)
                                values (gen_random_uuid(), ?, ?, gen_random_uuid(),
                                    'LOCAL_AUTHORITY', 'Élue')
                                """)) {
            for (var person : people) {
                insert.setObject(1, committee.id());
                insert.setObject(2, person);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
