package coop.cooperer.rencontres.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What others do through the public API while somebody is before a browser. */
final class Backstage {

    private static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");
    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2021-05-20T22:00:01Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> EVALUATORS = List.of("evaluateur", "evaluateur-2");

    private static final List<Map<String, String>> PROGRAMME =
            List.of(
                    Map.of("startsAt", "09:30", "endsAt", "12:00", "title", "Ouverture"),
                    Map.of(
                            "startsAt", "14:00",
                            "endsAt", "16:30",
                            "title", "Ateliers",
                            "dimension", "SOCIAL"));

    private final World world;

    Backstage(World world) {
        this.world = world;
    }

    /** A call that is published, in its own April. */
    UUID publishedCall() {
        world.clock(APRIL);
        var call = admin("/api/v1/calls", Map.of("dataSet", "2021")).expect(201).id("id");
        admin(path(call) + "/publication", Map.of()).expect(200);
        return call;
    }

    /** An organisation says who it is. */
    void describe(String account, UUID organisation) {
        world.as(account)
                .put(
                        "/api/v1/organisations/" + organisation,
                        Map.of(
                                "legalName",
                                "Coopérative " + account,
                                "siret",
                                "732 829 320 00074",
                                "contactEmail",
                                mail(account)))
                .expect(200);
    }

    /** An offer for the first lot, received in time. */
    void deposit(UUID call, String account) {
        var structure = world.as(account);
        var application =
                "/api/v1/applications/"
                        + structure
                                .post(
                                        "/api/v1/applications",
                                        Map.of(
                                                "call", call,
                                                "presentation", "Une structure du territoire.",
                                                "people", "Deux personnes.",
                                                "motivations", "Accompagner.",
                                                "contactEmail", mail(account)))
                                .expect(201)
                                .id("id");
        structure.post(application + "/bids", bid()).expect(201);
        structure.post(application + "/submissions").expect(201);
    }

    /** The deadline has passed, by the clock alone. */
    void close(UUID call) {
        world.clock(AFTER_THE_DEADLINE);
        until(
                "the call is closed",
                () -> world.as("admin1").get(path(call)).text("status").equals("CLOSED"));
    }

    /** All lots but the first, which nobody made an offer for, end without a holder. */
    void endLotsWithoutOffers(UUID call) {
        for (var number = 2; number <= 6; number++) {
            admin(
                            lot(call, number) + "/outcome",
                            Map.of(
                                    "outcome", "UNSUCCESSFUL",
                                    "reasonCode", "NO_ACCEPTABLE_BID",
                                    "reason", "Aucune offre n’a été reçue."))
                    .expect(201);
        }
    }

    /** The analysis report of the first lot, signed by both evaluators as they read it. */
    void signReport(UUID call) {
        var report = lot(call, 1) + "/report";
        admin(report, Map.of()).expect(201);
        var checksum = world.as("admin1").get(report).expect(200).text("checksum");
        for (var account : EVALUATORS) {
            world.as(account)
                    .post(
                            report + "/signatures",
                            Map.of(
                                    "checksum", checksum,
                                    "name", account,
                                    "quality", "Chargé d’évaluation"))
                    .expect(201);
        }
    }

    /** The seminar of the first lot, once it knows its holder. */
    UUID seminarOf(UUID call, UUID holder) {
        var seminars = world.asNobody().get(path(call)).expect(200).at("/series/seminars");
        for (var seminar : seminars) {
            if (seminar.path("lotNumber").asInt() == 1) {
                var id = UUID.fromString(seminar.path("id").asText());
                until(
                        "the seminar knows its holder",
                        () ->
                                world.as("admin1")
                                        .get(seminar(id))
                                        .text("holder")
                                        .equals(holder.toString()));
                return id;
            }
        }
        throw new IllegalStateException("the call has no seminar for lot 1");
    }

    /** A committee of four colleges, constituted, with a date before it. */
    UUID committeeWithADate(UUID seminar, String holder, String day) {
        var found = "/api/v1/committees?seminar=" + seminar;
        until(
                "the committee",
                () -> world.as("admin1").get(found).expect(200).at("items").size() == 1);
        var committee = UUID.fromString(world.as("admin1").get(found).text("/items/0/id"));
        var path = "/api/v1/committees/" + committee;
        seat(holder, path, "71", "LOCAL_AUTHORITY");
        seat(holder, path, "72", "TERRITORY_ACTOR");
        seat(holder, path, "04", "ISSUER");
        seat(holder, path, "73", "CAE_SUPPORT_TEAM");
        world.as(holder).post(path + "/constitution").expect(200);
        until(
                "the seminar takes dates",
                () ->
                        world.as(holder)
                                        .post(
                                                seminar(seminar) + "/date-proposals",
                                                Map.of("dates", List.of(day)))
                                        .status()
                                == 201);
        propose(holder, committee, Map.of("kind", "DATE", "date", day));
        return committee;
    }

    /** Everybody but the person before the browser says yes to what is at the vote. */
    void vote(UUID committee, List<String> members) {
        var decisions = "/api/v1/committees/" + committee + "/decisions";
        for (var decision : world.as("admin1").get(decisions).expect(200).at("items")) {
            if (decision.path("status").asText().equals("PROPOSED")) {
                var votes = decisions + "/" + decision.path("id").asText() + "/votes";
                members.forEach(
                        it -> world.as(it).post(votes, Map.of("choice", "FOR")).expect(201));
            }
        }
    }

    /** The programme is submitted and put to the vote. */
    void programmeAtTheVote(UUID seminar, UUID committee, String holder) {
        until(
                "the date has arrived",
                () -> !world.asNobody().get(seminar(seminar)).text("date").isEmpty());
        var version =
                world.as(holder)
                        .post(seminar(seminar) + "/programmes", Map.of("items", PROGRAMME))
                        .expect(201)
                        .at("version")
                        .asInt(1);
        propose(holder, committee, Map.of("kind", "PROGRAMME", "version", version));
    }

    /** The programme is validated, so that everybody may register. */
    void openRegistration(UUID seminar, UUID committee, String holder, List<String> members) {
        vote(committee, members);
        closeVotes(committee, holder);
        until(
                "registration is open",
                () ->
                        world.asNobody()
                                .get(seminar(seminar))
                                .text("status")
                                .equals("REGISTRATION_OPEN"));
    }

    /** So many people ask, confirm their addresses, and are seated; the session of the last one. */
    String seat(UUID seminar, int people) {
        var session = "";
        for (var number = 1; number <= people; number++) {
            var mail = "personne-" + number + "-" + seminar + "@example.org";
            world.asNobody().post(seminar(seminar) + "/registrations", personOf(mail)).expect(201);
            session =
                    world.asNobody()
                            .post("/api/v1/seminars/places", Map.of("link", link(mail)))
                            .expect(201)
                            .text("session");
        }
        return session;
    }

    /** The link to a place in the last mail to this address. */
    String link(String mail) {
        until("the mail to " + mail, () -> world.linkMailedTo(mail).isPresent());
        return world.linkMailedTo(mail).orElseThrow();
    }

    /** The first deliverable of this kind that a provider still owes in a call. */
    String expected(String call, String provider, String kind) {
        for (var owed : deliverables(call, provider)) {
            if (owed.path("kind").asText().equals(kind)
                    && owed.path("status").asText().equals("EXPECTED")) {
                return owed.path("id").asText();
            }
        }
        throw new IllegalStateException(provider + " owes no " + kind);
    }

    /** The issuer asks somebody, by mail, to be seen in the photographs of a coverage. */
    void askToBeSeen(String coverage, String name, String mail) {
        var seminar = world.as("admin1").get(deliverable(coverage)).expect(200).text("seminar");
        world.as("admin1")
                .post(
                        "/api/v1/media/consents",
                        Map.ofEntries(
                                Map.entry("seminar", seminar),
                                Map.entry("name", name),
                                Map.entry("email", mail),
                                Map.entry("minor", false),
                                Map.entry("kinds", List.of("IMAGE")),
                                Map.entry("beneficiary", "Coopérer Pour Entreprendre"),
                                Map.entry("purpose", "Rendre compte du séminaire"),
                                Map.entry("uses", List.of("GALLERY")),
                                Map.entry("territory", "Monde"),
                                Map.entry("from", "2021-01-01"),
                                Map.entry("until", "2031-12-31"),
                                Map.entry("freeOfCharge", true),
                                Map.entry("withdrawalContact", "contact@example.org")))
                .expect(201);
    }

    /** The link to somebody's consents in the last mail to this address. */
    String consents(String mail) {
        until("the mail to " + mail, () -> world.consentsMailedTo(mail).isPresent());
        return world.consentsMailedTo(mail).orElseThrow();
    }

    /** How many mails have come to this address. */
    int mailsTo(String mail) {
        return world.newMailsTo(mail);
    }

    /** Somebody gives a seat back. */
    void giveBack(String session) {
        world.asNobody()
                .inPlace(session)
                .post("/api/v1/seminars/places/mine/cancellation")
                .expect(200);
    }

    /** A partner's subscription to what everybody may know. */
    UUID subscription(String receiver) {
        return world.asPartner("partner-cae", "calls:read webhooks:manage")
                .post(
                        "/api/v1/webhooks/subscriptions",
                        Map.of("url", receiver, "events", List.of("CallPublished")))
                .expect(201)
                .id("id");
    }

    /** Waits for what services tell each other. */
    void until(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void closeVotes(UUID committee, String holder) {
        var decisions = "/api/v1/committees/" + committee + "/decisions";
        for (var decision : world.as(holder).get(decisions).expect(200).at("items")) {
            if (decision.path("status").asText().equals("PROPOSED")) {
                world.as(holder)
                        .post(decisions + "/" + decision.path("id").asText() + "/closure")
                        .expect(200);
            }
        }
    }

    private void propose(String holder, UUID committee, Map<String, Object> matter) {
        until(
                "the matter can be decided",
                () ->
                        world.as(holder)
                                        .post(
                                                "/api/v1/committees/" + committee + "/decisions",
                                                matter)
                                        .status()
                                == 201);
    }

    private void seat(String holder, String committee, String number, String college) {
        world.as(holder)
                .post(
                        committee + "/members",
                        Map.of(
                                "person",
                                person(number),
                                "organisation",
                                "00000000-0000-4000-8000-0000000000c0",
                                "college",
                                college,
                                "function",
                                "Membre du comité"))
                .expect(201);
    }

    private Answer admin(String path, Object body) {
        return world.as("admin1").post(path, body);
    }

    private static Map<String, Object> bid() {
        var bid = new LinkedHashMap<String, Object>();
        bid.put("lot", 1);
        bid.put("seminars", List.of());
        bid.put("proposal", "Une proposition détaillée.");
        bid.put("sequencing", "");
        bid.put(
                "costLines",
                List.of(Map.of("label", "Préparation", "dailyRateCents", 50_000, "days", 2.5)));
        bid.put("travelCents", 12_500);
        bid.put("vat", Map.of("regime", "NON_PROFIT"));
        return bid;
    }

    private static Map<String, Object> personOf(String mail) {
        return Map.of(
                "familyName", "Participante",
                "givenName", "Numéro",
                "email", mail,
                "organisation", "Une structure",
                "function", "Accompagnement",
                "category", "SUPPORT_PROFESSIONAL");
    }

    private static String mail(String account) {
        return account + "@example.org";
    }

    private static String path(UUID call) {
        return "/api/v1/calls/" + call;
    }

    private static String lot(UUID call, int number) {
        return path(call) + "/lots/" + number;
    }

    private static String seminar(UUID seminar) {
        return "/api/v1/seminars/" + seminar;
    }

    private JsonNode deliverables(String call, String provider) {
        return world.as(provider)
                .get("/api/v1/media/deliverables?limit=100&call=" + call)
                .expect(200)
                .at("items");
    }

    private static String deliverable(String id) {
        return "/api/v1/media/deliverables/" + id;
    }

    private static String person(String number) {
        return "00000000-0000-4000-8000-0000000001" + number;
    }
}
