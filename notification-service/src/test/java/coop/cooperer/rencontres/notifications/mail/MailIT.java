package coop.cooperer.rencontres.notifications.mail;

import static coop.cooperer.rencontres.notifications.Callers.admin;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationWaitlisted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeatOffered;
import coop.cooperer.rencontres.notifications.Surroundings;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class MailIT {

    private static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";
    private static final List<String> PARTS = List.of("text/plain", "text/html");
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
                        "title", "Cycle de rencontres",
                        "deadlineAt", "2021-05-20T22:00:00Z",
                        "sentence", SENTENCE));
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

        assertThat(only("selected@example.org").getSubject())
                .isEqualTo("Votre offre est retenue pour le lot\u00A01");
        assertThat(only("rejected@example.org").getSubject())
                .isEqualTo("Votre offre n’est pas retenue pour le lot\u00A06");
        assertThat(text("rejected@example.org")).contains("« Emploi et Inclusion »", "motifs");
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

    /** The one mail to this address, once it has come. */
    private static MimeMessage only(String address) throws MessagingException, IOException {
        Eventually.holds("a mail to " + address, () -> !mails.to(address).isEmpty());
        assertThat(mails.to(address)).hasSize(1);
        decent(mails.to(address).getFirst());
        return mails.to(address).getFirst();
    }

    /** What holds for every mail, whatever it says (requirement D102). */
    private static void decent(MimeMessage mail) throws MessagingException, IOException {
        for (var type : PARTS) {
            assertThat(MailServer.part(mail, type))
                    .contains("Bonjour,", SENTENCE)
                    .doesNotContain("<img", " :", " ;", " !", " ?", "{", "'");
        }
        assertThat(mail.getReplyTo()[0]).hasToString("contact@example.org");
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
