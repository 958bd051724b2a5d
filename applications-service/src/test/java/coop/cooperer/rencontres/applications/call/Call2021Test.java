package coop.cooperer.rencontres.applications.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the 2021 call says: its facts, retold, none left out. */
class Call2021Test {

    private static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");

    private final Call call = dataSets().draft("2021");
    private final CallView view = CallView.of(call);

    @Test
    @Acceptance({"R1", "R2", "R3"})
    void itsKindTitleAndSubjectAreFieldsOfTheirOwn() {
        assertThat(view.kind()).isEqualTo("Appel à manifestation d’intérêt");
        assertThat(view.title()).isEqualTo("Cycle de rencontres interdisciplinaires");
        assertThat(view.subject())
                .isEqualTo("Accompagnement à l’entrepreneuriat des publics vulnérables");
    }

    @Test
    @Acceptance("R6")
    void theIssuerHasNameShortNameLegalFormAndTagline() {
        assertThat(view.issuer().name()).isEqualTo("Coopérer Pour Entreprendre");
        assertThat(view.issuer().shortName()).isEqualTo("CPE");
        assertThat(view.issuer().legalForm()).isEqualTo("SCIC");
        assertThat(view.issuer().tagline()).contains("entrepreneuriat collectif");
        assertThat(view.issuer().description()).contains("pilote le projet");
    }

    @Test
    @Acceptance({"R10", "R11"})
    void theIssuerWasANetworkOfCaeAndBecameAScic() {
        assertThat(body("ISSUER_PRESENTATION"))
                .contains("2000", "20 ans", "(CAE)", "2020", "(SCIC)")
                .contains("tout l’entrepreneuriat collectif");
    }

    @Test
    @Acceptance("R15")
    void theCaeIsTheMostAccomplishedForm() {
        assertThat(body("COLLECTIVE_ENTREPRENEURSHIP"))
                .contains("la plus aboutie, et aussi la plus exigeante")
                .contains("de loin la plus répandue")
                .contains("services comme pratiques, peut servir à d’autres");
    }

    @Test
    @Acceptance({"R17", "R18", "R19"})
    void eachMissionListsItsMeans() {
        assertThat(items("ISSUER_MISSIONS"))
                .satisfiesExactly(
                        one ->
                                assertThat(one)
                                        .contains("outils numériques", "formation", "conseil")
                                        .contains("évaluation", "services de gestion mis en commun")
                                        .contains("en France et en Europe"),
                        two ->
                                assertThat(two)
                                        .contains("innovation", "recherche-développement")
                                        .contains("sécurisent les parcours professionnels")
                                        .contains("expertise", "aide", "financement adapté")
                                        .contains("négocier", "toute opération utile"),
                        three ->
                                assertThat(three)
                                        .contains("regroupements territoriaux")
                                        .contains("écosystèmes coopératifs")
                                        .contains("coordonnent, mutualisent et coopèrent"));
    }

    @Test
    @Acceptance({"R21", "R22"})
    void everyFigureIsToldWithItsSourceAndItsSpaces() {
        assertThat(call.content().facts()).allSatisfy(it -> assertThat(it.source()).isNotBlank());
        assertThat(fact("part des femmes")).contains("trente ans", "40\u00a0%", "prioritaires");
        assertThat(call.content().facts())
                .filteredOn(it -> it.source().contains("L’Écho des quartiers"))
                .singleElement()
                .satisfies(it -> assertThat(it.source()).contains("novembre 2019"))
                .satisfies(it -> assertThat(it.statement()).contains("femme", "très rurale"));
    }

    @Test
    @Acceptance({"R23", "R24"})
    void theContextEndsInTailorMadeSupportAndLeadsToFlashcoop() {
        assertThat(body("CONTEXT"))
                .contains("un régime qui protège peu")
                .contains("personnes précaires recourent massivement")
                .contains("en diminuer les risques, en accompagnant sur mesure");
        assertThat(section("CONTEXT").leadsTo()).isEqualTo(section("FLASHCOOP").code());
    }

    @Test
    @Acceptance({"R25", "R26", "R27", "R28", "R29"})
    void flashcoopHadTwoSupportersAPeriodAndAnEvaluation() {
        assertThat(body("FLASHCOOP"))
                .contains("l’appui de la Fondation de France et du Fonds social européen.")
                .doesNotContain("BPI", "MACIF")
                .contains("redonner un élan professionnel aux personnes les plus fragiles")
                .contains("du démarrage de l’activité jusqu’aux ventes et au partage des bénéfices")
                .contains("De septembre 2019 à mars 2020, 7 Flashcoop")
                .contains("sur 7 terrains différents", "43")
                .contains("l’ingénierie du dispositif et ses effets sur les participants");
        assertThat(funders()).hasSize(4);
    }

    @Test
    @Acceptance({"R30", "R31", "R32", "R33"})
    void theEvaluationPosesFourConditions() {
        assertThat(items("FLASHCOOP"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("appui", "outils", "méthodes de qualité"),
                        two -> assertThat(two).contains("animation nationaux", "recensées"),
                        three -> assertThat(three).contains("insertion", "éducation populaire"),
                        four -> assertThat(four).contains("disciplines", "partenaires extérieurs"));
    }

    @Test
    @Acceptance({"R34", "R35", "R36", "R37", "R38"})
    void fiveChallengesAreListed() {
        assertThat(items("CHALLENGES"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("transmission de qualité", "formation"),
                        two -> assertThat(two).contains("formateurs", "certifiés"),
                        three -> assertThat(three).contains("financement local", "marque"),
                        four -> assertThat(four).contains("communauté de praticiens"),
                        five -> assertThat(five).contains("recherche-action"));
    }

    @Test
    @Acceptance({"R42", "D113"})
    void itShipsWithSixLotsEightCategoriesThreePublicsAndFourFunders() {
        assertThat(call.lots()).hasSize(6);
        assertThat(call.content().participantCategories()).hasSize(8);
        assertThat(call.seminars()).hasSize(3);
        assertThat(funders())
                .containsExactly(
                        "Fondation de France", "BPI France", "MACIF", "Fonds social européen");
    }

    @Test
    @Acceptance({"R90", "R91", "R92"})
    void eachLotOfOrganisationIsLinkedToTheSeminarOfItsPublic() {
        assertThat(Stream.of(1, 2, 3).map(this::publicOf))
                .containsExactly("YOUTH_DROPOUT", "MIGRANTS", "DISABILITY");
    }

    @Test
    @Acceptance({"R93", "R95", "A12"})
    void photographsSoundsAndProceedingsSpanTheThreeSeminars() {
        assertThat(Stream.of(4, 5, 6).map(call::lot).map(call::seminarsOf))
                .allSatisfy(it -> assertThat(it).hasSize(3));
        assertThat(Stream.of(4, 5, 6).map(it -> call.lot(it).kind()))
                .containsExactly(LotKind.PHOTOGRAPHY, LotKind.AUDIO, LotKind.PROCEEDINGS);
    }

    @Test
    @Acceptance("A5")
    void soundIsOneLotWithTwoNames() {
        assertThat(call.lots())
                .filteredOn(it -> it.kind() == LotKind.AUDIO)
                .singleElement()
                .satisfies(it -> assertThat(it.label()).contains("enregistrements audio"))
                .satisfies(it -> assertThat(it.alternateLabel()).contains("podcasts"));
    }

    @Test
    @Acceptance({"A6", "A7"})
    void aPublicHasOneCodeSeveralNamesAndTwoOrders() {
        assertThat(call.seminars())
                .extracting(PlannedSeminar::publicCode)
                .containsExactly("YOUTH_DROPOUT", "MIGRANTS", "DISABILITY");
        assertThat(call.seminars().getFirst().alternateLabels()).contains("décrocheurs scolaires");
        assertThat(body("SEMINAR_PRINCIPLE"))
                .containsSubsequence(
                        "personnes en situation de handicap",
                        "personnes migrantes",
                        "jeunes en situation de décrochage");
    }

    @Test
    @Acceptance("A26")
    void theContactIsARoleAndNoPerson() {
        assertThat(view.contact().label()).isEqualTo("Contact de l’appel");
        assertThat(view.contact().email()).startsWith("appel@");
    }

    @Test
    @Acceptance("A2")
    void nothingIsInventedForTheEmptyCalendar() {
        assertThat(view.milestones()).isEmpty();
    }

    @Test
    @Acceptance("A23")
    void anOfferHoldsNinetyDaysUnlessTheCallSaysOtherwise() {
        assertThat(view.terms().validityDays()).isEqualTo(90);
    }

    @Test
    @Acceptance("R85")
    void theGridOfLotsOfOrganisationLooksAtFirstPartners() {
        for (var lot : List.of(1, 2, 3)) {
            assertThat(call.scoring().gridOf(lot).orElseThrow().criteria())
                    .extracting(ScoringRules.Criterion::code)
                    .contains("FIRST_PARTNERS", "PARTNER_INTEREST");
        }
    }

    @Test
    @Acceptance("R89")
    void itIsPublishedWithNeitherFewerNorMoreThanSixLots() {
        var fewer = call.lots().subList(0, 5);
        var more = Stream.concat(call.lots().stream(), call.lots().stream().limit(1)).toList();

        for (var lots : List.of(fewer, more)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> with(lots).publish(APRIL))
                    .extracting(Refusal::reason)
                    .isEqualTo(CallReason.LOTS_NOT_AS_DECLARED);
        }
        assertThat(call.publish(APRIL).next().status()).isEqualTo(new Call.Status.Published(APRIL));
    }

    @Test
    @Acceptance("R96")
    void dutiesChangeForEveryLotOfTheFamilyButThoseUnderContract() {
        var signed = call.moved(call.lot(1).id(), Lot.Standing.CONTRACTED);

        var next = signed.asking(LotKind.SEMINAR_SUPPORT, List.of("Une seule action.")).next();

        assertThat(next.lot(1).duties()).isEqualTo(call.lot(1).duties());
        assertThat(next.lot(2).duties()).containsExactly("Une seule action.");
        assertThat(next.lot(3).duties()).containsExactly("Une seule action.");
        assertThat(next.lot(4).duties()).isEqualTo(call.lot(4).duties());
    }

    @Test
    @Acceptance("D4")
    void lotsOneToThreeAreValuedTogetherByTheThresholdOfThePublicationDate() {
        var estimated =
                new Call(
                        call.id(),
                        0,
                        call.content()
                                .estimated(Map.of(1, 1_000_000L, 2, 1_000_000L, 3, 1_000_000L)),
                        call.lots(),
                        call.seminars(),
                        call.deadlineAt(),
                        call.status());

        var in2021 = Need.of(estimated, dataSets().thresholds(), LocalDate.of(2021, 4, 12));
        var in2019 = Need.of(estimated, dataSets().thresholds(), LocalDate.of(2019, 4, 12));

        assertThat(in2021)
                .extracting(Need::lots)
                .containsExactly(List.of(1, 2, 3), List.of(4), List.of(5), List.of(6));
        assertThat(in2021.getFirst().estimatedCents()).isEqualTo(3_000_000);
        assertThat(in2021.getFirst().threshold().fromCents()).isEqualTo(100_000);
        assertThat(in2019.getFirst().threshold().fromCents()).isEqualTo(2_500_000);
    }

    private Call with(List<Lot> lots) {
        return new Call(
                call.id(),
                0,
                call.content(),
                lots,
                call.seminars(),
                call.deadlineAt(),
                call.status());
    }

    private String publicOf(int lot) {
        var bought = call.lot(lot);
        assertThat(call.seminarsOf(bought)).hasSize(1);
        return call.seminars().stream()
                .filter(it -> it.lot().equals(bought.id()))
                .map(PlannedSeminar::publicCode)
                .findFirst()
                .orElseThrow();
    }

    private List<String> funders() {
        return call.content().publicity().funders().stream().map(CallContent.Funder::name).toList();
    }

    private String fact(String words) {
        return call.content().facts().stream()
                .map(CallContent.Fact::statement)
                .filter(it -> it.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> items(String code) {
        return body(code).lines().filter(it -> it.startsWith("- ")).toList();
    }

    private String body(String code) {
        return section(code).body();
    }

    private CallContent.Section section(String code) {
        return call.content().sections().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DataSets dataSets() {
        var folder = Path.of(System.getProperty("rencontres.root", "..")).resolve("deploy/calls");
        return new DataSets(
                new CallsConfig() {
                    @Override
                    public Path directory() {
                        return folder;
                    }

                    @Override
                    public Optional<String> firstDataSet() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Instant> firstPublishedAt() {
                        return Optional.empty();
                    }
                },
                new ObjectMapper().registerModule(new JavaTimeModule()));
    }
}
