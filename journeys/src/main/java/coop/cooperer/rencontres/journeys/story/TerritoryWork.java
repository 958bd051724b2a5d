package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the holders find on their territories: partners, a place, caterers. */
final class TerritoryWork {

    /** The partner that the bids name already. */
    static final String MISSION = "Une mission locale";

    private static final Map<Integer, Home> HOMES =
            Map.of(
                    1, new Home("Pays de Rennes", "35", "35238"),
                    2, new Home("Pays de Brest", "29", "29019"),
                    3, new Home("Pays de Lorient", "56", "56121"));

    /** A territory, by one of its municipalities. */
    private record Home(String name, String department, String inseeCode) {

        Map<String, Object> stated() {
            return Map.of(
                    "name",
                    name,
                    "department",
                    department,
                    "region",
                    "Bretagne",
                    "inseeCodes",
                    List.of(inseeCode),
                    "cae",
                    Cast.ISSUER);
        }
    }

    private final World world;
    private final Checkpoints story;

    TerritoryWork(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    /** Territories differ, also those of one holder. */
    void territories(Plot plot) {
        for (var lot : HoldingSeminars.lots()) {
            holder(lot).put(plot.seminarPath(lot) + "/territory", home(lot).stated()).expect(200);
        }
        holder(3)
                .put(plot.seminarPath(3) + "/territory", home(2).stated())
                .expectProblem(409, "territory-taken");
    }

    /** Nobody types again what the winning bids said. */
    void takenOver(Plot plot) {
        for (var lot : HoldingSeminars.lots()) {
            story.until(
                    "the bid of lot " + lot + " in the seminar file",
                    () ->
                            holder(lot)
                                            .get(plot.seminarPath(lot) + "/taken-over")
                                            .at("possibleDates")
                                            .size()
                                    == 1);
            var partners = holder(lot).get(plot.seminarPath(lot) + "/partners").expect(200);
            story.expect("its partner", partners.text("/items/0/name").equals(MISSION));
            story.expect("its source", partners.text("/items/0/source").equals("BID"));
        }
    }

    void partners(Plot plot) {
        for (var lot : HoldingSeminars.lots()) {
            var partners = plot.seminarPath(lot) + "/partners";
            holder(lot)
                    .post(
                            partners,
                            Map.of(
                                    "name", "Une collectivité du territoire",
                                    "kind", "LOCAL_AUTHORITY"))
                    .expect(201);
            submit(plot, lot, "IDENTIFY_PARTNERS");
            for (var index = 0; index < 2; index++) {
                var known = holder(lot).get(partners).id("/items/" + index + "/id");
                holder(lot)
                        .post(
                                partners + "/" + known + "/contacts",
                                Map.of(
                                        "heldOn", "2021-06-15",
                                        "means", "Rendez-vous",
                                        "outcome", "Participera au séminaire",
                                        "projectPresented", true))
                        .expect(201);
            }
            submit(plot, lot, "CONTACT_PARTNERS");
        }
    }

    void venue(Plot plot) {
        var venues = plot.seminarPath(1) + "/venues";
        var small = holder(1).post(venues, venue(1, "Une salle de quartier", 39)).expect(201);
        var venue = venues + "/" + small.id("id");
        holder(1).post(venue + "/confirmation").expectProblem(409, "venue-too-small");
        holder(1)
                .post(venue + "/waiver", Map.of("reason", "Nous l’aimons bien."))
                .expectProblem(403, "not-allowed");
        world.as("admin1")
                .post(venue + "/waiver", Map.of("reason", "Seul lieu accessible du territoire."))
                .expect(200);
        for (var lot : HoldingSeminars.lots()) {
            var places = plot.seminarPath(lot) + "/venues";
            var large = holder(lot).post(places, venue(lot, "Un tiers-lieu", 60)).expect(201);
            holder(lot).post(places + "/" + large.id("id") + "/confirmation").expect(200);
            submit(plot, lot, "VENUE");
        }
    }

    void caterers(Plot plot) {
        for (var lot : HoldingSeminars.lots()) {
            var caterers = plot.seminarPath(lot) + "/caterers";
            var first = caterer(lot, caterers, "Une coopérative alimentaire", 92_000);
            var choice = caterers + "/" + first + "/choice";
            world.as("admin1")
                    .post(choice, Map.of("reason", "La seule."))
                    .expectProblem(409, "too-few-caterers");
            caterer(lot, caterers, "Un traiteur du bourg", 88_000);
            world.as("admin1").post(choice, Map.of("reason", "Produits locaux.")).expect(200);
            submit(plot, lot, "CATERERS");
        }
    }

    private UUID caterer(int lot, String caterers, String name, int quoteCents) {
        return holder(lot)
                .post(
                        caterers,
                        Map.of("name", name, "contact", "Par téléphone", "quoteCents", quoteCents))
                .expect(201)
                .id("id");
    }

    private static Home home(int lot) {
        return java.util.Objects.requireNonNull(HOMES.get(lot));
    }

    private void submit(Plot plot, int lot, String task) {
        var path = plot.seminarPath(lot) + "/tasks/" + task;
        holder(lot).post(path + "/submission", Map.of("proof", "Voir le dossier.")).expect(200);
        world.as("admin1")
                .post(path + "/review", Map.of("accepted", true, "comment", ""))
                .expect(200);
    }

    private static Map<String, Object> venue(int lot, String name, int seats) {
        return Map.ofEntries(
                Map.entry("name", name),
                Map.entry("location", "Centre-ville"),
                Map.entry("inseeCode", home(lot).inseeCode()),
                Map.entry("buildingType", "L"),
                Map.entry("buildingCategory", 5),
                Map.entry("declaredCapacity", 100),
                Map.entry("seatedCapacity", seats),
                Map.entry("areaM2", 150),
                Map.entry("access", "De plain-pied, boucle magnétique"),
                Map.entry("costCents", 30_000),
                Map.entry("rationale", "Le lieu accueille déjà ce public."));
    }

    private Door holder(int lot) {
        return HoldingSeminars.holder(world, lot);
    }
}
