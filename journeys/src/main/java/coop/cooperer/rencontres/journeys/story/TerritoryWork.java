package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the holders find on their territories: partners, a place, caterers. */
final class TerritoryWork {

    private final World world;

    TerritoryWork(World world) {
        this.world = world;
    }

    void partners(Plot plot) {
        for (var lot : HoldingSeminars.lots()) {
            var partners = plot.seminarPath(lot) + "/partners";
            for (var name : List.of("Une collectivité du territoire", "Une mission locale")) {
                var partner =
                        holder(lot)
                                .post(partners, Map.of("name", name, "kind", "LOCAL_ACTOR"))
                                .expect(201);
                holder(lot)
                        .post(
                                partners + "/" + partner.id("id") + "/contacts",
                                Map.of(
                                        "heldOn", "2021-06-15",
                                        "means", "Rendez-vous",
                                        "outcome", "Participera au séminaire",
                                        "projectPresented", true))
                        .expect(201);
            }
            submit(plot, lot, "IDENTIFY_PARTNERS");
            submit(plot, lot, "CONTACT_PARTNERS");
        }
    }

    void venue(Plot plot) {
        var venues = plot.seminarPath(1) + "/venues";
        var small = holder(1).post(venues, venue("Une salle de quartier", 39)).expect(201);
        var venue = venues + "/" + small.id("id");
        holder(1).post(venue + "/confirmation").expectProblem(409, "venue-too-small");
        holder(1)
                .post(venue + "/waiver", Map.of("reason", "Nous l’aimons bien."))
                .expectProblem(403, "not-allowed");
        world.as("admin1")
                .post(venue + "/waiver", Map.of("reason", "Seul lieu accessible du territoire."))
                .expect(200);
        var large = holder(1).post(venues, venue("Un tiers-lieu", 60)).expect(201);
        holder(1).post(venues + "/" + large.id("id") + "/confirmation").expect(200);
        submit(plot, 1, "VENUE");
    }

    void caterers(Plot plot) {
        var caterers = plot.seminarPath(1) + "/caterers";
        var first = caterer(caterers, "Une coopérative alimentaire", 92_000);
        world.as("admin1")
                .post(caterers + "/" + first + "/choice", Map.of("reason", "La seule."))
                .expectProblem(409, "too-few-caterers");
        caterer(caterers, "Un traiteur du bourg", 88_000);
        world.as("admin1")
                .post(caterers + "/" + first + "/choice", Map.of("reason", "Produits locaux."))
                .expect(200);
        submit(plot, 1, "CATERERS");
    }

    private UUID caterer(String caterers, String name, int quoteCents) {
        return holder(1)
                .post(
                        caterers,
                        Map.of("name", name, "contact", "Par téléphone", "quoteCents", quoteCents))
                .expect(201)
                .id("id");
    }

    private void submit(Plot plot, int lot, String task) {
        var path = plot.seminarPath(lot) + "/tasks/" + task;
        holder(lot).post(path + "/submission", Map.of("proof", "Voir le dossier.")).expect(200);
        world.as("admin1")
                .post(path + "/review", Map.of("accepted", true, "comment", ""))
                .expect(200);
    }

    private static Map<String, Object> venue(String name, int seats) {
        return Map.of(
                "name",
                name,
                "location",
                "Centre-ville",
                "buildingType",
                "L",
                "buildingCategory",
                5,
                "declaredCapacity",
                100,
                "seatedCapacity",
                seats,
                "areaM2",
                150,
                "access",
                "De plain-pied, boucle magnétique",
                "costCents",
                30_000,
                "rationale",
                "Le lieu accueille déjà ce public.");
    }

    private Door holder(int lot) {
        return HoldingSeminars.holder(world, lot);
    }
}
