package coop.cooperer.rencontres.journeys.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.cooperer.rencontres.journeys.RunningPlatform;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each actor does their part of one call in the browser; what is not the point comes from
 * backstage.
 */
@ExtendWith({RunningPlatform.class, Browser.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActorsIT {

    private static final String HOLDER = "structure-b";
    private static final String OTHER = "structure-c";
    private static final UUID HOLDER_ID = UUID.fromString("00000000-0000-4000-8000-0000000000a2");
    private static final List<String> OTHER_MEMBERS =
            List.of("membre-collectivite", "membre-territoire", "membre-cpe");
    private static final String DAY = "2021-10-07";
    private static final byte[] MESSAGE =
            """
            Received: from mail.example.org by mx.example; Mon, 12 Apr 2021 09:00:00 +0200
            From: sans-compte@example.org
            To: appel@example.org
            Subject: Notre candidature
            Message-ID: <1@example.org>

            Bonjour
            """
                    .getBytes(StandardCharsets.UTF_8);

    private static UUID call = new UUID(0, 0);
    private static UUID seminar = new UUID(0, 0);
    private static UUID committee = new UUID(0, 0);

    private final Backstage backstage = new Backstage(RunningPlatform.world());

    @AfterAll
    static void backToThePresent() {
        RunningPlatform.world().resetClock();
    }

    @Acceptance("D96")
    @Test
    @Order(1)
    void aCandidateDepositsThreeLotsWithTheKeyboardAlone(Visitor visitor) {
        backstage.publishedCall();
        backstage.describe("structure-a", UUID.fromString("00000000-0000-4000-8000-0000000000a1"));
        var page = visitor.signIn("structure-a").goTo("/ma-candidature").page();

        visitor.strike(
                page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Commencer"))).first(),
                "Enter");
        visitor.type(page.getByLabel("Présentation de la structure"), "Une structure.")
                .type(page.getByLabel("Présentation des personnes"), "Deux personnes.")
                .type(page.getByLabel("Vos motivations"), "Accompagner.")
                .type(page.getByLabel("Adresse électronique de contact"), "a@example.org")
                .strike(visitor.button("Enregistrer le brouillon"), "Enter");
        assertThat(page.getByText("Le brouillon est enregistré")).isVisible();
        for (var lot = 1; lot <= 3; lot++) {
            offer(visitor, lot);
        }
        visitor.strike(visitor.button("Déposer le dossier"), "Enter")
                .withoutFindings()
                .strike(inDialog(page, "Déposer le dossier"), "Enter");

        assertThat(page.getByText("Votre dossier est déposé")).isVisible();
        assertThat(page.getByText("DÉPOSÉE", exactly())).isVisible();
    }

    @Test
    @Order(2)
    void twoAdministratorsOpenTheOffers(Visitor first, Visitor second) {
        call = backstage.publishedCall();
        backstage.describe(HOLDER, HOLDER_ID);
        backstage.deposit(call, HOLDER);
        backstage.describe(OTHER, UUID.fromString("00000000-0000-4000-8000-0000000000a3"));
        backstage.deposit(call, OTHER);
        backstage.close(call);

        first.signIn("admin1").goTo("/appels/" + call + "/pilotage").confirm("Ouvrir les plis");
        assertThat(first.page().getByText("Votre demande est enregistrée")).isVisible();
        second.signIn("admin2").goTo("/appels/" + call + "/pilotage").confirm("Ouvrir les plis");

        assertThat(second.page().getByText("Les plis sont ouverts")).isVisible();
    }

    @Test
    @Order(3)
    void anAdministratorAsksTwoPeopleToEvaluate(Visitor admin) {
        var page = admin.signIn("admin1").goTo("/appels/" + call + "/pilotage").page();
        var lot = page.getByRole(AriaRole.LISTITEM).filter(having("Lot 1.")).first();

        lot.getByText("Évaluateurs, rapport").click();
        for (var name : List.of("Évaluation Émetteur", "Évaluation Deuxième")) {
            lot.getByRole(AriaRole.BUTTON, inside("La personne qui évalue")).click();
            page.getByRole(AriaRole.OPTION, named(name)).click();
            lot.getByRole(AriaRole.BUTTON, inside("Désigner")).click();
            assertThat(page.getByText("L’évaluateur est désigné")).isVisible();
            page.getByRole(AriaRole.BUTTON, named("Fermer ce message")).click();
        }
    }

    @Test
    @Order(4)
    void twoEvaluatorsDeclareAndMarkAlone(Visitor first, Visitor second) {
        backstage.endLotsWithoutOffers(call);

        judge(first, "evaluateur");
        assertThat(first.main()).containsText("Les notes seront dévoilées");
        judge(second, "evaluateur-2");

        assertThat(second.page().getByRole(AriaRole.TABLE, named("Le classement"))).isVisible();
    }

    @Test
    @Order(5)
    void theDecisionIsPreparedAndTheLettersGoOut(Visitor admin, Visitor candidate) {
        var page = admin.signIn("admin1").goTo("/appels/" + call + "/pilotage").page();
        var lot = page.getByRole(AriaRole.LISTITEM).filter(having("Lot 1.")).first();
        lot.getByRole(AriaRole.RADIO, inside("Coopérative " + HOLDER)).press("Space");
        lot.getByLabel("Pourquoi ce choix ?").fill("Une seule équipe connaît ce territoire.");
        admin.button("Préparer l’attribution du lot 1").click();
        assertThat(page.getByText("L’attribution du lot 1 est préparée")).isVisible();
        backstage.signReport(call);
        admin.confirm("Annoncer les décisions");
        assertThat(page.getByText("Les décisions sont annoncées")).isVisible();

        candidate.signIn(HOLDER).goTo("/ma-candidature");
        candidate.main().getByRole(AriaRole.LINK).first().click();

        assertThat(candidate.main()).containsText("Offre retenue");
    }

    @Test
    @Order(6)
    void aMemberVotesADateWithTheKeyboardAloneAndTheHolderClosesTheVote(
            Visitor member, Visitor holder) {
        seminar = backstage.seminarOf(call, HOLDER_ID);
        committee = backstage.committeeWithADate(seminar, HOLDER, DAY);
        backstage.vote(committee, OTHER_MEMBERS);

        member.signIn("membre-cae").goTo("/comites/" + committee);
        member.strike(member.page().getByRole(AriaRole.RADIO, named("Pour")), "Space")
                .strike(member.button("Voter"), "Enter");
        assertThat(member.page().getByText("Votre vote est enregistré")).isVisible();
        holder.signIn(HOLDER).goTo("/comites/" + committee).confirm("Clore le vote");

        assertThat(holder.main()).containsText("Adoptée par consensus");
        assertThat(holder.main()).containsText("jeudi 7 octobre 2021");
    }

    @Test
    @Order(7)
    void aMemberReadsTheProgrammeThatIsVotedOn(Visitor member) {
        backstage.programmeAtTheVote(seminar, committee, HOLDER);

        member.signIn("membre-cae").goTo("/comites/" + committee);

        assertThat(member.main()).containsText("14 h 00 – 16 h 30");
        assertThat(member.main()).containsText("Ateliers");
    }

    @Test
    @Order(8)
    void theFortyFirstPersonWaitsAndIsPromoted(Visitor visitor) {
        var members =
                List.of("membre-collectivite", "membre-territoire", "membre-cpe", "membre-cae");
        backstage.openRegistration(seminar, committee, HOLDER, members);
        var lastSeated = backstage.seat(seminar, 40);
        var mail = "quarante-et-unieme-" + seminar + "@example.org";

        register(visitor.goTo("/seminaires/" + seminar), mail);
        assertThat(visitor.page().getByText("Confirmez votre adresse")).isVisible();
        visitor.goTo("/ma-place#" + backstage.link(mail));
        assertThat(heading(visitor)).hasText("Sur la liste d’attente");
        visitor.withoutFindings();
        backstage.giveBack(lastSeated);
        backstage.until("a seat is offered", () -> backstage.mailsTo(mail) == 3);
        visitor.goTo("/").goTo("/ma-place#" + backstage.link(mail));
        visitor.button("Prendre la place").click();

        assertThat(heading(visitor)).hasText("Place confirmée");
        assertThat(visitor.page().getByRole(AriaRole.IMG, named("Code QR d’entrée"))).isVisible();
    }

    @Test
    @Order(9)
    void aPartnerReplaysADeliveryOfItsOwn(Visitor visitor) {
        try (var receiver = new Receiver()) {
            var subscription = backstage.subscription(receiver.address());
            backstage.publishedCall();
            backstage.until("the first delivery", () -> receiver.received() == 1);

            var page = visitor.enter("partner-cae").goTo("/webhooks/" + subscription).page();
            assertThat(page.getByRole(AriaRole.NAVIGATION).first()).not().containsText("Journal");
            page.getByRole(AriaRole.TABLE).getByRole(AriaRole.BUTTON, inside("Relivrer")).click();

            backstage.until("the second delivery", () -> receiver.received() == 2);
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("Livré", shortly());
        }
    }

    @Test
    @Order(10)
    void aFileThatCameByMailIsEnteredWithItsMessageAndHandedIn(Visitor admin) {
        var mailed = "/appels/" + backstage.publishedCall() + "/courriels-recus";
        var page = admin.signIn("admin1").goTo(mailed).page();
        page.getByLabel("Nom de la structure").fill("Coopérative sans compte");
        page.getByLabel("Numéro SIRET").fill("732 829 320 00074");
        page.getByLabel("Adresse électronique du contact").fill("sans-compte@example.org");
        segments(page, "Jour d’arrivée", "12042021");
        segments(page, "Heure d’arrivée", "0900");
        page.getByLabel("Présentation de la structure").fill("Une structure.");
        page.getByLabel("Présentation des personnes").fill("Deux personnes.");
        page.getByLabel("Ses motivations").fill("Accompagner.");
        page.getByRole(AriaRole.CHECKBOX, named("Lot 2.")).press("Space");
        page.getByLabel("Votre proposition").fill("Une proposition détaillée.");
        page.getByLabel("Profil ou tâche").fill("Préparation");
        page.getByLabel("Prix par jour, en euros").fill("500");
        page.getByLabel("Nombre de jours").fill("2,5");
        page.getByLabel("Frais de déplacement, en euros").fill("0");
        page.getByRole(AriaRole.RADIO, named("Exonération")).press("Space");
        admin.withoutFindings().button("Enregistrer la saisie").click();
        page.getByLabel("Choisir le message")
                .setInputFiles(new FilePayload("message.eml", "message/rfc822", MESSAGE));
        assertThat(admin.button("Déposer ce dossier")).isEnabled();

        admin.withoutFindings().confirm("Déposer ce dossier");

        assertThat(page.getByText("Le dossier est déposé et scellé")).isVisible();
    }

    private static void segments(Page page, String field, String digits) {
        page.getByRole(AriaRole.GROUP, named(field)).getByRole(AriaRole.SPINBUTTON).first().click();
        page.keyboard().type(digits);
    }

    private static void offer(Visitor visitor, int lot) {
        var page = visitor.page();
        visitor.strike(visitor.button("Répondre au lot " + lot), "Enter");
        if (lot == 1) {
            visitor.withoutFindings();
        }
        visitor.type(page.getByLabel("Votre proposition"), "Une proposition détaillée.")
                .type(page.getByLabel("Profil ou tâche"), "Préparation")
                .type(page.getByLabel("Prix par jour, en euros"), "500")
                .type(page.getByLabel("Nombre de jours"), "2,5")
                .type(page.getByLabel("Frais de déplacement, en euros"), "125");
        visitor.strike(page.getByRole(AriaRole.RADIO, named("TVA facturée")), "ArrowUp")
                .strike(visitor.button("Enregistrer cette offre"), "Enter");
        assertThat(visitor.button("Modifier l’offre du lot " + lot)).isVisible();
    }

    private static void judge(Visitor visitor, String account) {
        var page = visitor.signIn(account).goTo("/appels/" + call + "/evaluation").page();
        visitor.confirm("Je n’ai aucun lien");
        for (var structure : List.of(HOLDER, OTHER)) {
            var marks =
                    page.getByRole(
                            AriaRole.GROUP, named("Vos notes pour Coopérative " + structure));
            assertThat(marks).isVisible();
            for (var mark : marks.getByLabel(Pattern.compile("de 0 à")).all()) {
                mark.fill("7");
            }
            marks.getByRole(AriaRole.BUTTON, inside("Enregistrer ces notes")).click();
            assertThat(page.getByText("Les notes sont enregistrées")).isVisible();
        }
        visitor.withoutFindings().confirm("Remettre mes notes");
        assertThat(page.getByText("Vos notes sont remises")).isVisible();
    }

    private static void register(Visitor visitor, String mail) {
        var page = visitor.page();
        page.getByLabel("Prénom").fill("Noé");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("d’Arc");
        page.getByLabel("Adresse électronique").first().fill(mail);
        page.getByRole(AriaRole.TEXTBOX, named("Structure")).fill("Une structure");
        page.getByRole(AriaRole.TEXTBOX, named("Fonction")).fill("Accompagnement");
        page.getByRole(AriaRole.BUTTON, named("Vous venez au titre de")).click();
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(8);
        page.getByRole(AriaRole.OPTION).first().click();
        visitor.button("Envoyer mon inscription").click();
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator inDialog(Page page, String words) {
        return page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, inside(words));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    // The log looks again by itself every few seconds.
    private static LocatorAssertions.ContainsTextOptions shortly() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
