package coop.cooperer.rencontres.media.episode;

import static coop.cooperer.rencontres.media.Callers.admin;
import static coop.cooperer.rencontres.media.Callers.member;
import static coop.cooperer.rencontres.media.PublishedCall.INTERVIEWS;
import static coop.cooperer.rencontres.media.SentFiles.sent;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.EpisodePublished;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.media.CallOwner;
import coop.cooperer.rencontres.media.Pictures;
import coop.cooperer.rencontres.media.PublishedCall;
import coop.cooperer.rencontres.media.Review;
import coop.cooperer.rencontres.media.Sounds;
import coop.cooperer.rencontres.media.consent.People;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class EpisodeIT {

    private static final String EPISODE = "/api/v1/media/episodes/{id}";
    private static final String PSEUDONYM = "Une coopératrice";
    private static final UUID PROVIDER = UUID.randomUUID();

    private PublishedCall call = PublishedCall.unheard();
    private UUID bid = new UUID(0, 0);
    private UUID series = new UUID(0, 0);
    private People interviewee = new People(series, "", Map.of());

    @BeforeEach
    void seriesOfASeminar() {
        call = PublishedCall.told();
        var selected = call.selected(INTERVIEWS, PROVIDER);
        bid = selected.subject();
        series = call.award(INTERVIEWS, selected).getFirst();
        interviewee =
                People.asked(
                        PROVIDER,
                        UUID.fromString(readSeminar()),
                        "Le vrai nom",
                        false,
                        2120,
                        List.of("VOICE", "RECORDING"));
    }

    @Test
    @Acceptance("D86")
    void aFileAtMinus23LufsIsFlaggedWithItsMeasuredValueAndNotAccepted() {
        add(Sounds.mp3(-23), details(null))
                .statusCode(201)
                .body("measures.loudness.toDouble()", closeTo(-23, 0.6))
                .body("measures.sampleRate", equalTo(44_100))
                .body("measures.kilobits", equalTo(128))
                .body("faults", hasSize(1))
                .body("faults[0]", containsString("LUFS"));
        add(Sounds.mp3(-16), details(null)).statusCode(201).body("faults", empty());
        deliver().statusCode(201);

        Review.accept(series, Map.of())
                .statusCode(409)
                .body("code", equalTo("sound-outside-limits"))
                .body("detail", containsString("intensité -23,"));
    }

    @Test
    @Acceptance("R120")
    void aSeriesHoldsAtLeastTwoInterviews() {
        add(Sounds.mp3(-16), details(null)).statusCode(201);

        deliver().statusCode(409).body("code", equalTo("series-too-short"));
    }

    @Test
    void aSoundThatAnnouncesAnotherLengthIsRefused() {
        add(Sounds.boasting(Sounds.mp3(-16)), details(null))
                .statusCode(422)
                .body("code", equalTo("sound-length-wrong"));
        admin().get("/api/v1/media/deliverables/{id}/episodes", series)
                .then()
                .body("items", empty());
    }

    @Test
    void aTranscriptNamesItsSpeakersAndBelongsToItsEpisode() {
        var episode = id(add(Sounds.mp3(-16), details(null)).statusCode(201));

        transcribe(episode, "Bonjour")
                .statusCode(422)
                .body("code", equalTo("transcript-not-valid"));
        transcribe(episode, "WEBVTT\n\n00:00.000 --> 00:09.000\nSans nom\n")
                .statusCode(422)
                .body("code", equalTo("transcript-not-valid"));
        transcribe(episode, Sounds.transcript("Quelqu’un d’autre"))
                .statusCode(422)
                .body("code", equalTo("transcript-of-another"));
        transcribe(episode, "WEBVTT\n\n00:00.000 --> 07:00.000\n<v " + PSEUDONYM + ">Long\n")
                .statusCode(422)
                .body("code", equalTo("transcript-of-another"));
        transcribe(episode, Sounds.transcript(PSEUDONYM))
                .statusCode(200)
                .body("transcribed", equalTo(true));
        member(PROVIDER)
                .get(EPISODE + "/preview/transcript", episode)
                .then()
                .statusCode(200)
                .body("lines.speaker", hasItem(PSEUDONYM));
        member(UUID.randomUUID())
                .get(EPISODE + "/preview/transcript", episode)
                .then()
                .statusCode(404);
        member(PROVIDER).get(EPISODE + "/preview/artwork", episode).then().statusCode(404);
        describe(episode, details(artwork())).statusCode(200);
        admin().get(EPISODE + "/preview/artwork", episode)
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    @Acceptance("D85")
    void artworkIsSquareLargeAndOpaque() {
        add(Sounds.mp3(-16), details(sent(PROVIDER, Pictures.png(1_400, 1_400, true))))
                .statusCode(422)
                .body("code", equalTo("artwork-not-valid"));
        add(Sounds.mp3(-16), details(sent(PROVIDER, Pictures.jpeg(1_400, 1_000))))
                .statusCode(422)
                .body("code", equalTo("artwork-not-valid"));
    }

    @Test
    @Acceptance({"R122", "D90"})
    void withoutDeclaredIntroOrMusicNoEpisodeIsAccepted() {
        var silent = new HashMap<>(details(artwork()));
        silent.put("intro", "");
        var unnamed = new HashMap<>(details(artwork()));
        unnamed.put("music", List.of());
        var one = id(add(Sounds.mp3(-16), silent).statusCode(201));
        add(Sounds.mp3(-16), details(artwork())).statusCode(201);
        deliver().statusCode(201);
        notAccepted("sound-design-missing");
        Review.requestChanges(series, "Déclarez l’habillage.").statusCode(201);
        describe(one, unnamed).statusCode(200);
        deliver().statusCode(201);
        notAccepted("sound-design-missing");
        Review.requestChanges(series, "Déclarez les musiques.").statusCode(201);
        describe(one, details(artwork())).statusCode(200);
        deliver().statusCode(201);

        notAccepted("transcript-missing");
    }

    @Test
    @Acceptance({"R120", "R121", "D69", "D88", "D91", "A13"})
    void whatIsMissingBlocksTheAcceptanceOneByOne() throws IOException {
        var one = id(add(Sounds.mp3(-16), details(artwork())).statusCode(201));
        var other = id(add(Sounds.mp3(-16), details(artwork())).statusCode(201));
        deliver().statusCode(201);
        notAccepted("transcript-missing");
        admin().post(EPISODE + "/publication", one)
                .then()
                .statusCode(409)
                .body("code", equalTo("deliverable-not-accepted"));
        Review.requestChanges(series, "La transcription manque.").statusCode(201);
        List.of(one, other).forEach(it -> transcribe(it, Sounds.transcript(PSEUDONYM)));
        deliver().statusCode(201);
        notAccepted("agreement-missing");
        List.of(one, other).forEach(it -> agree(it, PSEUDONYM).statusCode(200));
        notAccepted("spoken-mention-missing");
        List.of(one, other).forEach(it -> confirm(it, true, false));
        notAccepted("attendance-not-cleared");
        List.of(one, other).forEach(it -> confirm(it, false, true));
        readSeries().body("stated", equalTo(false)).body("fromMinutes", equalTo(3));
        heldTo(3, 4, 5);
        readSeries().body("interviews", equalTo(3)).body("delivered", equalTo(2));
        notAccepted("series-off-target");

        Review.accept(series, Map.of("comment", "Le troisième ne peut être refait."))
                .statusCode(200);
    }

    @Test
    void whoGaveAnInterviewIsWrittenToWhenItIsHandedInToBeHeard() {
        List.of(1, 2).forEach(_ -> add(Sounds.mp3(-16), details(null)).statusCode(201));
        deliver().statusCode(201);

        var person = interviewee.person();
        assertThat(Correspondent.heard(ConsentsRequested.class, person, 2)).hasSize(2);
        People.letterTo(person).body("questions", contains("EPISODE"));
    }

    private void heldTo(int interviews, int fromMinutes, int toMinutes) throws IOException {
        try (var owner = new CallOwner()) {
            owner.counts(bid, interviews, fromMinutes, toMinutes);
            Eventually.holds(
                    "the series is held to its bid",
                    () -> readSeries().extract().<Boolean>path("stated"));
        }
    }

    private ValidatableResponse readSeries() {
        return member(PROVIDER)
                .get("/api/v1/media/deliverables/{id}/series", series)
                .then()
                .statusCode(200);
    }

    @Test
    @Acceptance({"R123", "D69", "D84"})
    void theFeedIsReadByAPlayerThatKnowsNothingOfUs() throws IOException, FeedException {
        var episode = published();

        var feed = feed();
        assertThat(feed.getLanguage()).isEqualTo("fr");
        assertThat(feed.getDescription()).contains(CallOwner.SENTENCE);
        var item = feed.getEntries().getFirst();
        var enclosure = item.getEnclosures().getFirst();
        var audio = given().get(EPISODE + "/audio", episode).then().statusCode(200).extract();
        assertThat(item.getUri()).isEqualTo(episode);
        assertThat(item.getDescription().getValue()).contains(CallOwner.SENTENCE);
        assertThat(enclosure.getLength()).isEqualTo(audio.asByteArray().length);
        assertThat(enclosure.getType()).isEqualTo("audio/mpeg");
        assertThat(enclosure.getUrl()).endsWith("/api/v1/media/episodes/" + episode + "/audio");
        assertThat(new String(audio.asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Le vrai nom")
                .contains("CHAP");
        assertThat(feedText()).contains(PSEUDONYM).doesNotContain("Le vrai nom");
        assertThat(Correspondent.heard(EpisodePublished.class, UUID.fromString(episode), 1))
                .hasSize(1);
    }

    @Test
    @Acceptance("D84")
    void theGuidOfAnEpisodeOutlivesItsAbsence() throws IOException, FeedException {
        var episode = published();

        admin().body(Map.of("reason", "À relire."))
                .post(EPISODE + "/removal", episode)
                .then()
                .statusCode(200);
        assertThat(feed().getEntries()).isEmpty();
        publish(episode);

        assertThat(feed().getEntries().getFirst().getUri()).isEqualTo(episode);
    }

    @Test
    @Acceptance("D89")
    void chaptersStartAtTheSameTimesInTheFileAndInTheList() throws IOException {
        var episode = published();

        var listed =
                given().get(EPISODE + "/chapters.json", episode)
                        .jsonPath()
                        .getList("chapters.startTime", Integer.class);

        assertThat(listed).containsExactly(0, 5);
        assertThat(Sounds.chapters(given().get(EPISODE + "/audio", episode).asByteArray()))
                .isEqualTo(listed);
    }

    @Test
    @Acceptance("D87")
    void soundIsServedWithHeadAndRanges() throws IOException {
        var episode = published();
        var whole = given().get(EPISODE + "/audio", episode).asByteArray();

        given().head(EPISODE + "/audio", episode)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(whole.length))
                .header("Accept-Ranges", "bytes");
        given().header("Range", "bytes=-100")
                .get(EPISODE + "/audio", episode)
                .then()
                .statusCode(206)
                .header("Content-Length", "100");
        given().header("If-None-Match", feedTag())
                .get("/feeds/podcasts/{call}", call.id())
                .then()
                .statusCode(304);
        given().get(EPISODE + "/chapters.json", episode)
                .then()
                .statusCode(200)
                .contentType("application/json+chapters");
        given().get(EPISODE + "/transcript.vtt", episode)
                .then()
                .statusCode(200)
                .contentType("text/vtt")
                .body(containsString("<v " + PSEUDONYM + ">"));
    }

    @Test
    void whoeverElseIsHeardIsAskedAsWell() throws IOException {
        var episode = published();
        var seminar = UUID.fromString(readSeminar());
        var other =
                People.asked(
                        PROVIDER,
                        seminar,
                        "Une autre voix",
                        false,
                        2120,
                        List.of("VOICE", "RECORDING"));
        tag(episode, other).statusCode(409).body("code", equalTo("medium-already-public"));
        admin().body(Map.of("reason", "Une voix de plus."))
                .post(EPISODE + "/removal", episode)
                .then()
                .statusCode(200);
        tag(episode, other).statusCode(200).body("people", hasSize(2));
        try (var owner = new CallOwner()) {
            owner.knows(call);
            admin().post(EPISODE + "/publication", episode)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("consent-missing"));
        }
        List.of("VOICE", "RECORDING").forEach(it -> other.grants(it).statusCode(200));

        publish(episode);

        other.withdraws("VOICE").statusCode(200);
        given().get(EPISODE + "/audio", episode).then().statusCode(404);
    }

    private static ValidatableResponse tag(String episode, People other) {
        return member(PROVIDER)
                .body(Map.of("people", List.of(other.person())))
                .put(EPISODE + "/people", episode)
                .then();
    }

    private String readSeminar() {
        return member(PROVIDER)
                .get("/api/v1/media/deliverables/{id}", series)
                .then()
                .extract()
                .path("seminar");
    }

    @Test
    @Acceptance("D67")
    void aWithdrawalTakesTheEpisodeFromTheFeed() throws IOException, FeedException {
        var episode = published();

        interviewee.withdraws("VOICE").statusCode(200);

        assertThat(feed().getEntries()).isEmpty();
        given().get(EPISODE + "/audio", episode).then().statusCode(404);
        given().get(EPISODE + "/transcript.vtt", episode).then().statusCode(404);
        assertThat(Correspondent.heard(MediaUnpublished.class, UUID.fromString(episode), 1))
                .hasSize(1);
    }

    private String published() throws IOException {
        var one = complete();
        complete();
        deliver().statusCode(201);
        Review.accept(series, Map.of()).statusCode(200);
        interviewee.grants("VOICE").statusCode(200);
        interviewee.grants("RECORDING").statusCode(200);
        Eventually.holds("it is packed", () -> isReady(one));
        Eventually.holds("its peaks are known", () -> peaks(one) == 400);
        publish(one);
        return one;
    }

    private void publish(String episode) throws IOException {
        try (var owner = new CallOwner()) {
            owner.knows(call);
            admin().post(EPISODE + "/publication", episode)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"));
        }
    }

    private String complete() {
        var episode = id(add(Sounds.mp3(-16), details(artwork())).statusCode(201));
        transcribe(episode, Sounds.transcript(PSEUDONYM)).statusCode(200);
        agree(episode, PSEUDONYM).statusCode(200);
        confirm(episode, true, true);
        return episode;
    }

    private static UUID artwork() {
        return sent(PROVIDER, Pictures.jpeg(1_400, 1_400));
    }

    private Map<String, Object> details(@Nullable UUID artwork) {
        var music =
                Map.of(
                        "title", "Ouverture",
                        "author", "La compositrice",
                        "licence", "CC BY 4.0",
                        "proof", "https://example.org/licence");
        var details = new HashMap<String, Object>();
        details.put("title", "Ce que j’ai retenu");
        details.put("description", "Un entretien court.");
        details.put("intro", "Jingle de cinq secondes");
        details.put("outro", "Le même");
        details.put("music", List.of(music));
        details.put(
                "chapters",
                List.of(
                        Map.of("startTime", 0, "title", "Présentation"),
                        Map.of("startTime", 5, "title", "Ce qui reste")));
        if (artwork != null) {
            details.put("artwork", artwork);
        }
        return details;
    }

    private ValidatableResponse add(byte[] sound, Map<String, Object> details) {
        return member(PROVIDER)
                .body(
                        Map.of(
                                "file",
                                sent(PROVIDER, sound),
                                "interviewee",
                                interviewee.person(),
                                "shownName",
                                PSEUDONYM,
                                "details",
                                details))
                .post("/api/v1/media/deliverables/{id}/episodes", series)
                .then();
    }

    private static String id(ValidatableResponse added) {
        return added.extract().path("id");
    }

    private ValidatableResponse deliver() {
        return member(PROVIDER).post("/api/v1/media/deliverables/{id}/deliveries", series).then();
    }

    private void notAccepted(String code) {
        Review.accept(series, Map.of()).statusCode(409).body("code", equalTo(code));
    }

    private static ValidatableResponse transcribe(String episode, String vtt) {
        return member(PROVIDER)
                .body(Map.of("vtt", vtt))
                .put(EPISODE + "/transcript", episode)
                .then();
    }

    private ValidatableResponse agree(String episode, String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("link", interviewee.link(), "episode", episode, "shownName", name))
                .post("/api/v1/media/consents/mine/episodes/agreements")
                .then();
    }

    private static void confirm(String episode, boolean mention, boolean attendance) {
        admin().body(Map.of("spokenMention", mention, "attendance", attendance))
                .post(EPISODE + "/confirmations", episode)
                .then()
                .statusCode(200);
    }

    private boolean isReady(String episode) {
        return admin().get("/api/v1/media/deliverables/{id}/episodes", series)
                .then()
                .extract()
                .<Boolean>path("items.find { it.id == '" + episode + "' }.ready");
    }

    private int peaks(String episode) {
        return admin().get("/api/v1/media/deliverables/{id}/episodes", series)
                .then()
                .extract()
                .<Integer>path("items.find { it.id == '" + episode + "' }.peaks?.size() ?: 0");
    }

    private static ValidatableResponse describe(String episode, Map<String, Object> details) {
        return member(PROVIDER).body(details).put(EPISODE + "/description", episode).then();
    }

    private SyndFeed feed() throws FeedException {
        return new SyndFeedInput().build(new StringReader(feedText()));
    }

    private String feedText() {
        var text =
                given().get("/feeds/podcasts/{call}", call.id())
                        .then()
                        .statusCode(200)
                        .contentType("application/rss+xml")
                        .extract()
                        .asByteArray();
        return new String(text, StandardCharsets.UTF_8);
    }

    private String feedTag() {
        return given().get("/feeds/podcasts/{call}", call.id()).header("ETag");
    }
}
