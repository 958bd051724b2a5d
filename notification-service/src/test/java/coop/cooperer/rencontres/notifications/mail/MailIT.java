package coop.cooperer.rencontres.notifications.mail;

import static coop.cooperer.rencontres.notifications.Callers.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CorrectionNoticeDue;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.contracts.MediaEvent.ChangesRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentWithdrawn;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.contracts.MediaEvent.DeliverableOverdue;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.AttendanceSheetClosed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationCancelled;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationWaitlisted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeatOffered;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.notifications.Surroundings;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class MailIT {

    private static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";
    private static final List<String> PARTS = List.of("text/plain", "text/html");
    private static final Map<String, String> CONTACT =
            Map.of("label", "Contact de l’appel", "email", "contact@example.org");
    private static final UUID CALL = UUID.randomUUID();
    private static final UUID SEMINAR = UUID.randomUUID();
    private static final UUID HOLDER = UUID.randomUUID();

    private static Neighbours neighbours;
    private static MailServer mails;

    @BeforeAll
    static void theNeighboursAnswer() throws IOException {
        neighbours = new Neighbours(setting("services.applications.url", URI.class));
        mails = new MailServer(setting("quarkus.mailer.port", Integer.class));
        mails.start();
        neighbours.state(
                "calls",
                CALL,
                Map.of(
                        "title",
                        "Cycle de rencontres",
                        "deadlineAt",
                        "2021-05-20T22:00:00Z",
                        "sentence",
                        SENTENCE,
                        "contact",
                        CONTACT));
        neighbours.state(
                "seminars",
                SEMINAR,
                Map.of(
                        "call",
                        CALL,
                        "publicLabel",
                        "Personnes migrantes",
                        "date",
                        "2021-10-07",
                        "holder",
                        HOLDER));
        neighbours.state("organisations", HOLDER, Map.of("contactEmail", HOLDER + "@example.org"));
    }

    @AfterAll
    static void theNeighboursLeave() {
        mails.close();
        neighbours.close();
    }

    @Test
    void anApplicationIsAcknowledgedInPlainTextAndInHtml() throws Exception {
        var application = application("reception@example.org", 2);

        Correspondent.tell(new ApplicationSubmitted(application, 2));

        var mail = only("reception@example.org");
        assertThat(mail.getSubject())
                .isEqualTo("Votre candidature est bien reçue (version\u00A02)");
        for (var type : PARTS) {
            assertThat(MailServer.part(mail, type))
                    .contains("«\u00A0Cycle de rencontres\u00A0»")
                    .contains("Version\u00A0: 2")
                    .contains("jeudi 20\u00A0mai 2021 à 23\u00A0h\u00A012 (heure de Paris)")
                    .contains("0f".repeat(32))
                    .contains("jusqu’au jeudi 20\u00A0mai 2021 à 23\u00A0h\u00A059");
        }
        assertThat(MailServer.part(mail, "text/html")).contains("<html lang=\"fr\">");
        assertThat(mail.getHeader("Message-ID")[0]).endsWith("@localhost>");
    }

    @Test
    void aCorrectionIsSentToWhoeverAnswersTheCallAndAnswersGoToItsContactOfToday()
            throws Exception {
        var call = UUID.randomUUID();
        var at = Instant.parse("2021-05-03T09:00:00Z");
        stateCorrected(call, "ancien@example.org");
        var draft = candidate("begun@example.org");
        var deposit = candidate("deposited@example.org");

        Correspondent.tell(new CorrectionNoticeDue(draft, call, UUID.randomUUID(), at));
        assertThat(MailServer.part(only("begun@example.org", "ancien@example.org"), "text/plain"))
                .contains("Il est daté du lundi 3\u00A0mai 2021 à 11\u00A0h\u00A000")
                .contains("Le poids du prix passe de 40 à 30.")
                .doesNotContain("Une autre correction")
                .contains("http://localhost:8080/appels/" + call);
        stateCorrected(call, "nouveau@example.org");
        Correspondent.tell(new CorrectionNoticeDue(deposit, call, UUID.randomUUID(), at));

        assertThat(only("deposited@example.org", "nouveau@example.org").getSubject())
                .isEqualTo("L’appel auquel vous répondez est corrigé");
        admin().get("/api/v1/notifications/messages/" + line(draft, "id") + "/preview")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-preview"));
    }

    @Test
    void aRepeatedEventSendsOneMail() throws Exception {
        var application = application("once@example.org", 1);
        var event = UUID.randomUUID();

        Correspondent.tell(event, 1, new ApplicationSubmitted(application, 1));
        Correspondent.tell(event, 1, new ApplicationSubmitted(application, 1));
        Correspondent.tell(UUID.randomUUID(), 2, new ApplicationSubmitted(application, 1));
        tellAndWait("later@example.org");

        only("once@example.org");
    }

    @Test
    void whileTheMailServerIsAwayMailsWaitAndThenGoOutOnce() throws Exception {
        var application = application("waiting@example.org", 1);
        mails.stop();

        Correspondent.tell(new ApplicationSubmitted(application, 1));
        Eventually.holds(
                "it is tried", () -> "MAIL_SERVER_AWAY".equals(line(application, "failure")));
        mails.start();

        only("waiting@example.org");
        Eventually.holds("it is sent", () -> "SENT".equals(line(application, "status")));
    }

    @Test
    void aMessageWhoseOwnerIsAwayDoesNotHoldBackTheOthers() throws Exception {
        var stuck = application("stuck@example.org", 1);
        neighbours.fail("applications", stuck);

        Correspondent.tell(new ApplicationSubmitted(stuck, 1));
        Eventually.holds("it is tried", () -> "OWNER_AWAY".equals(line(stuck, "failure")));
        tellAndWait("free@example.org");

        assertThat(line(stuck, "status")).isEqualTo("PENDING");
        assertThat(mails.to("stuck@example.org")).isEmpty();
    }

    @Test
    void aMailThatTheServerRefusesForItselfIsGivenUpAfterAFewTries() throws IOException {
        var application = application("refused@example.org", 1);
        mails.stop();
        try (var refusing = new RefusingMailServer(setting("quarkus.mailer.port", Integer.class))) {
            Correspondent.tell(new ApplicationSubmitted(application, 1));

            Eventually.holds("it ends", () -> "GIVEN_UP".equals(line(application, "status")));
            assertThat(line(application, "failure")).isEqualTo("MAIL_REFUSED");
            assertThat(refusing.refusals()).isEqualTo(5);
        } finally {
            mails.start();
        }
    }

    @Test
    void aReceiptThatALaterVersionOvertookIsDropped() {
        var application = application("overtaken@example.org", 2);

        Correspondent.tell(new ApplicationSubmitted(application, 1));

        Eventually.holds("it is dropped", () -> "DROPPED".equals(line(application, "status")));
        assertThat(line(application, "failure")).isEqualTo("NOTHING_TO_SAY");
        assertThat(mails.to("overtaken@example.org")).isEmpty();
    }

    @Test
    void aCandidateIsToldOfItsDecision() throws Exception {
        var selected = bid("selected@example.org", 1);
        var rejected = bid("rejected@example.org", 6);

        Correspondent.tell(
                new BidSelected(selected, CALL, UUID.randomUUID(), HOLDER, List.of(SEMINAR)));
        Correspondent.tell(new BidRejected(rejected, CALL, UUID.randomUUID(), HOLDER));
        release(selected);
        release(rejected);

        assertThat(only("selected@example.org").getSubject())
                .isEqualTo("Votre offre est retenue pour le lot\u00A01");
        assertThat(only("rejected@example.org").getSubject())
                .isEqualTo("Votre offre n’est pas retenue pour le lot\u00A06");
        assertThat(text("rejected@example.org")).contains("« Emploi et Inclusion »", "motifs");
    }

    @Test
    void aDecisionWaitsUntilSomebodyHasLookedAtItAndLetItGo() throws Exception {
        var bid = bid("held@example.org", 2);

        Correspondent.tell(new BidSelected(bid, CALL, UUID.randomUUID(), HOLDER, List.of(SEMINAR)));
        tellAndWait("while-held@example.org");

        assertThat(line(bid, "status")).isEqualTo("HELD");
        assertThat(mails.to("held@example.org")).isEmpty();
        var preview = admin().get("/api/v1/notifications/messages/" + line(bid, "id") + "/preview");
        assertThat(preview.<String>path("to")).isEqualTo("held@example.org");
        assertThat(preview.<String>path("subject"))
                .isEqualTo("Votre offre est retenue pour le lot\u00A02");
        assertThat(preview.<String>path("html")).contains("<html lang=\"fr\">", SENTENCE);
        release(bid);
        only("held@example.org");
        admin().body(Map.of("messages", List.of(line(bid, "id"))))
                .post("/api/v1/notifications/messages/releases")
                .then()
                .statusCode(409)
                .body("code", equalTo("message-not-waiting"));
    }

    @Test
    void whoHasBegunAnAnswerIsRemindedBeforeTheDeadlineOnceAndWhoConvenesBeforeTheMeeting()
            throws Exception {
        var call = UUID.randomUUID();
        neighbours.state(
                "calls",
                call,
                Map.of(
                        "title",
                        "Cycle de rencontres",
                        "deadlineAt",
                        "2021-05-20T22:00:00Z",
                        "sentence",
                        SENTENCE,
                        "contact",
                        CONTACT));
        var candidate = UUID.randomUUID();
        neighbours.state(
                "organisations", candidate, Map.of("contactEmail", candidate + "@example.org"));
        neighbours.state(
                "drafts",
                call,
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "application",
                                        UUID.randomUUID(),
                                        "organisation",
                                        candidate))));
        var committee =
                neighbours.state(
                        "committees", UUID.randomUUID(), Map.of("call", call, "holder", candidate));
        var meeting =
                neighbours.state(
                        "meetings",
                        UUID.randomUUID(),
                        Map.of(
                                "startsAt", "2021-05-20T08:00:00Z",
                                "agenda", List.of("Date du séminaire"),
                                "status", "CONVENED"));
        clock("2021-04-12T08:00:00Z");

        Correspondent.tell(
                new CallPublished(
                        call, Instant.parse("2021-05-20T22:00:00Z"), List.of(), List.of()));
        Correspondent.tell(
                new MeetingConvened(committee, meeting, Instant.parse("2021-05-20T08:00:00Z")));
        tellAndWait("before-reminders@example.org");
        clock("2021-05-19T22:30:00Z");

        var address = candidate + "@example.org";
        Eventually.holds("three reminders", () -> mails.to(address).size() == 3);
        for (var mail : mails.to(address)) {
            decent(mail);
        }
        assertThat(subjects(address))
                .containsExactlyInAnyOrder(
                        "Votre candidature n’est pas déposée",
                        "Votre candidature n’est pas déposée",
                        "Réunion de votre comité de pilotage, jeudi 20\u00A0mai 2021 à"
                                + " 10\u00A0h\u00A000 (heure de Paris)");
        clock("2021-05-19T22:45:00Z");
        tellAndWait("after-reminders@example.org");
        assertThat(mails.to(address)).hasSize(3);
        PlatformClock.reset();
    }

    @Test
    void theDayAfterASeminarThoseWhoCameAreThankedAndTheOthersWereMissed() throws Exception {
        var came = registration("came@example.org");
        var missed = registration("missed@example.org");
        var gaveUp = registration("gave-up@example.org");
        clock("2021-10-07T08:00:00Z");
        for (var registration : List.of(came, missed, gaveUp)) {
            Correspondent.tell(
                    new RegistrationConfirmed(
                            registration, SEMINAR, ParticipantCategory.SUPPORT_PROFESSIONAL));
        }
        Correspondent.tell(
                new RegistrationCancelled(
                        gaveUp, SEMINAR, ParticipantCategory.SUPPORT_PROFESSIONAL));
        Correspondent.tell(new AttendanceSheetClosed(SEMINAR, HalfDay.MORNING, List.of(came)));
        Correspondent.tell(new SeminarHeld(SEMINAR));
        tellAndWait("held@example.org");

        clock("2021-10-08T20:00:00Z");

        Eventually.holds("thanks", () -> mails.to("came@example.org").size() == 2);
        Eventually.holds("regrets", () -> mails.to("missed@example.org").size() == 2);
        assertThat(mails.to("came@example.org").getLast().getSubject()).startsWith("Merci");
        assertThat(mails.to("missed@example.org").getLast().getSubject())
                .startsWith("Vous nous avez manqué");
        decent(mails.to("came@example.org").getLast());
        assertThat(subjects("gave-up@example.org")).noneMatch(it -> it.startsWith("Vous nous"));
        PlatformClock.reset();
    }

    @Test
    void theProviderIsToldWhatIsOverdueAndWhatMustChange() throws Exception {
        var provider = UUID.randomUUID();
        neighbours.state(
                "organisations", provider, Map.of("contactEmail", provider + "@example.org"));
        var lot = UUID.randomUUID();
        Correspondent.tell(
                new BidSelected(
                        bid("provider@example.org", 6), CALL, lot, provider, List.of(SEMINAR)));
        tellAndWait("awarded@example.org");

        Correspondent.tell(
                new DeliverableOverdue(
                        UUID.randomUUID(),
                        lot,
                        SEMINAR,
                        DeliverableKind.PROCEEDINGS,
                        LocalDate.of(2021, 11, 8)));
        Correspondent.tell(
                new ChangesRequested(
                        UUID.randomUUID(), lot, SEMINAR, DeliverableKind.PROCEEDINGS, null));

        Eventually.holds("two mails", () -> mails.to(provider + "@example.org").size() == 2);
        for (var mail : mails.to(provider + "@example.org")) {
            decent(mail);
        }
    }

    @Test
    void theHolderIsToldOfTheDateAndOfTheProceedings() throws Exception {
        Correspondent.tell(
                new SeminarDateValidated(SEMINAR, LocalDate.of(2021, 10, 7), UUID.randomUUID()));
        Correspondent.tell(
                new ProceedingsPublished(UUID.randomUUID(), SEMINAR, DeliverableKind.PROCEEDINGS));

        Eventually.holds("two mails", () -> mails.to(HOLDER + "@example.org").size() == 2);
        for (var mail : mails.to(HOLDER + "@example.org")) {
            decent(mail);
            assertThat(MailServer.part(mail, "text/html"))
                    .contains("<a href=\"http://localhost:8080\">");
        }
        assertThat(subjects(HOLDER + "@example.org"))
                .containsExactlyInAnyOrder(
                        "La date de votre séminaire est fixée\u00A0: jeudi 7\u00A0octobre 2021",
                        "Les actes de votre séminaire «\u00A0Personnes migrantes\u00A0» sont"
                                + " publiés");
    }

    @Test
    void aPersonIsToldOfASeatOrOfTheWaitingList() throws Exception {
        Correspondent.tell(
                new RegistrationConfirmed(
                        registration("seat@example.org"),
                        SEMINAR,
                        ParticipantCategory.SUPPORT_PROFESSIONAL));
        Correspondent.tell(
                new RegistrationWaitlisted(
                        registration("queue@example.org"),
                        SEMINAR,
                        ParticipantCategory.SUPPORT_PROFESSIONAL));

        assertThat(only("seat@example.org").getSubject()).endsWith("est confirmée");
        assertThat(text("seat@example.org")).contains("le jeudi 7\u00A0octobre 2021");
        assertThat(only("queue@example.org").getSubject()).endsWith("est sur liste d’attente");
    }

    @Test
    void anAddressIsProvedAndASeatTakenByALinkThatNoLogSees() throws Exception {
        Correspondent.tell(
                new RegistrantNoticeDue(
                        registration("new@example.org"),
                        SEMINAR,
                        RegistrantNotice.ADDRESS_TO_CONFIRM));
        Correspondent.tell(
                new SeatOffered(
                        registration("offered@example.org"),
                        SEMINAR,
                        ParticipantCategory.RESEARCH));

        assertThat(only("new@example.org").getSubject()).startsWith("Confirmez votre adresse");
        assertThat(text("new@example.org")).contains("http://localhost:8080/ma-place#the-way");
        assertThat(only("offered@example.org").getSubject()).startsWith("Une place se libère");
        assertThat(text("offered@example.org")).contains("vendredi 10\u00A0septembre 2021");
    }

    @Test
    void whoIsAskedForConsentsGetsTheLinkAndNobodyElseNotEvenByAPreview() throws Exception {
        var registration =
                neighbours.state(
                        "registrations", UUID.randomUUID(), Map.of("email", "asked@example.org"));
        var person = consentLetter(Map.of("registration", registration));
        var guest = consentLetter(Map.of("email", "guest@example.org"));

        Correspondent.tell(new ConsentsRequested(person, SEMINAR));
        Correspondent.tell(new ConsentsRequested(guest, SEMINAR));

        assertThat(only("asked@example.org").getSubject()).startsWith("Votre accord est demandé");
        assertThat(text("asked@example.org")).contains("http://localhost:8080/mes-accords#the-way");
        only("guest@example.org");
        assertThat(log().asString()).doesNotContain("the-way");
        admin().get("/api/v1/notifications/messages/" + line(person, "id") + "/preview")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-preview"))
                .body("detail", not(containsString("the-way")));
    }

    @Test
    void theLetterAboutConsentsSaysWhatElseWaitsAndSpeaksToAParentAsOne() throws Exception {
        var heard =
                Map.<String, Object>of(
                        "email", "heard@example.org", "questions", List.of("EPISODE"));
        var parent = Map.<String, Object>of("email", "parent@example.org", "guardian", true);

        Correspondent.tell(new ConsentsRequested(consentLetter(heard), SEMINAR));
        Correspondent.tell(new ConsentsRequested(consentLetter(parent), SEMINAR));

        assertThat(text("heard@example.org"))
                .contains("est monté. Écoutez-le")
                .doesNotContain("Les actes citent");
        assertThat(text("parent@example.org"))
                .contains("titulaire de l’autorité parentale", "/mes-accords#the-way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMAGE", "VOICE", "RECORDING", "LIST"})
    void whoTakesAConsentBackGetsAProof(String kind) throws Exception {
        var address = "withdrew-" + kind.toLowerCase(Locale.ROOT) + "@example.org";
        var consent =
                neighbours.state(
                        "consent-proofs",
                        UUID.randomUUID(),
                        Map.of(
                                "seminar", SEMINAR,
                                "email", address,
                                "kind", kind,
                                "at", "2021-10-20T08:00:00Z"));

        Correspondent.tell(new ConsentWithdrawn(consent, List.of()));

        assertThat(only(address).getSubject()).isEqualTo("Votre accord est retiré");
        assertThat(text(address)).contains("mercredi 20\u00A0octobre 2021 à 10\u00A0h\u00A000");
    }

    @ParameterizedTest
    @EnumSource
    void everyNoticeIsWrittenAndEndsWithTheSentence(RegistrantNotice notice) throws Exception {
        var address = notice.name().toLowerCase(Locale.ROOT) + "@example.org";

        Correspondent.tell(new RegistrantNoticeDue(registration(address), SEMINAR, notice));

        decent(only(address));
    }

    @Test
    void theLogTellsWhatBecameOfAMessageAndNotToWhom() {
        var application = application("logged@example.org", 1);

        Correspondent.tell(new ApplicationSubmitted(application, 1));

        Eventually.holds("it is sent", () -> "SENT".equals(line(application, "status")));
        assertThat(line(application, "kind")).isEqualTo("RECEIPT");
        assertThat(log().asString()).doesNotContain("example.org");
    }

    private static void release(UUID subject) {
        Eventually.holds("it waits", () -> "HELD".equals(line(subject, "status")));
        admin().body(Map.of("messages", List.of(line(subject, "id"))))
                .post("/api/v1/notifications/messages/releases")
                .then()
                .statusCode(201);
    }

    private static void clock(String now) {
        PlatformClock.show(Instant.parse(now));
    }

    private static void tellAndWait(String address) throws MessagingException, IOException {
        Event event = new ApplicationSubmitted(application(address, 1), 1);
        Correspondent.tell(event);
        only(address);
    }

    private static UUID application(String address, int version) {
        return neighbours.state(
                "applications",
                UUID.randomUUID(),
                Map.of(
                        "call",
                        CALL,
                        "callTitle",
                        "Cycle de rencontres",
                        "contactEmail",
                        address,
                        "version",
                        version,
                        "receivedAt",
                        "2021-05-20T21:12:30Z",
                        "checksum",
                        "0f".repeat(32)));
    }

    private static UUID bid(String address, int lot) {
        return neighbours.state(
                "bids",
                UUID.randomUUID(),
                Map.of(
                        "call", CALL,
                        "lotNumber", lot,
                        "lotLabel", "Prestation",
                        "contactEmail", address));
    }

    private static UUID consentLetter(Map<String, Object> addressee) {
        var letter = new HashMap<String, Object>(addressee);
        letter.put("seminar", SEMINAR);
        letter.put("link", "the-way");
        letter.putIfAbsent("guardian", false);
        letter.putIfAbsent("questions", List.of());
        return neighbours.state("consent-letters", UUID.randomUUID(), letter);
    }

    private static UUID registration(String address) {
        return neighbours.state(
                "registration-letters",
                UUID.randomUUID(),
                Map.of(
                        "seminar",
                        SEMINAR,
                        "email",
                        address,
                        "link",
                        "the-way",
                        "offeredUntil",
                        "2021-09-10T08:00:00Z"));
    }

    private static UUID candidate(String address) {
        return neighbours.state("candidates", UUID.randomUUID(), Map.of("contactEmail", address));
    }

    private static void stateCorrected(UUID call, String contact) {
        neighbours.state(
                "calls",
                call,
                Map.of(
                        "title",
                        "Cycle de rencontres",
                        "deadlineAt",
                        "2021-05-20T22:00:00Z",
                        "sentence",
                        SENTENCE,
                        "contact",
                        Map.of("label", "Contact", "email", contact),
                        "errata",
                        List.of(
                                Map.of(
                                        "at", "2021-04-30T09:00:00Z",
                                        "text", "Une autre correction."),
                                Map.of(
                                        "at", "2021-05-03T09:00:00Z",
                                        "text", "Le poids du prix passe de 40 à 30."))));
    }

    /** The one mail to this address, once it has come. */
    private static MimeMessage only(String address) throws MessagingException, IOException {
        return only(address, Objects.requireNonNull(CONTACT.get("email")));
    }

    /** The same, whose answers go to this address. */
    private static MimeMessage only(String address, String replyTo)
            throws MessagingException, IOException {
        Eventually.holds("a mail to " + address, () -> !mails.to(address).isEmpty());
        assertThat(mails.to(address)).hasSize(1);
        decent(mails.to(address).getFirst(), replyTo);
        return mails.to(address).getFirst();
    }

    private static void decent(MimeMessage mail) throws MessagingException, IOException {
        decent(mail, Objects.requireNonNull(CONTACT.get("email")));
    }

    /** What holds for every mail, whatever it says (requirement D102). */
    private static void decent(MimeMessage mail, String replyTo)
            throws MessagingException, IOException {
        for (var type : PARTS) {
            assertThat(MailServer.part(mail, type))
                    .contains("Bonjour,", SENTENCE)
                    .doesNotContain("<img", " :", " ;", " !", " ?", "{", "'");
        }
        assertThat(mail.getReplyTo()[0]).hasToString(replyTo);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private static String text(String address) throws MessagingException, IOException {
        return MailServer.part(only(address), "text/plain");
    }

    private static List<String> subjects(String address) throws MessagingException {
        var subjects = new java.util.ArrayList<String>();
        for (var mail : mails.to(address)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static io.restassured.response.Response log() {
        return admin().queryParam("limit", 100).get("/api/v1/notifications/messages");
    }

    private static String line(UUID subject, String field) {
        return log().jsonPath()
                .getString("items.find { it.subject == '%s' }.%s".formatted(subject, field));
    }

    private static <T> T setting(String name, Class<T> type) {
        return ConfigProvider.getConfig().getValue(name, type);
    }
}
