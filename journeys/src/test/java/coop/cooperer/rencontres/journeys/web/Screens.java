package coop.cooperer.rencontres.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.story.Story2021;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The addresses of the application, by the person who has something to do there. */
record Screens(List<Screen> all) {

    /** Whoever has not signed in. */
    static final String NOBODY = "nobody";

    /** One address and who goes there. */
    record Screen(String account, String path) {}

    /**
     * The screens about a call that was carried to its end; the story is told if it was not yet.
     */
    static Screens of(World world) {
        var call = call(world);
        var seminar = seminar(world, call);
        var committee = id(world, "/api/v1/committees?seminar=" + seminar);
        var national = national(world, call);
        var meeting = id(world, "/api/v1/committees/" + national + "/meetings");
        var found = new ArrayList<Screen>();
        add(found, NOBODY, "/", "/ma-place", "/sondage", "/evenements", "/accessibilite");
        add(found, NOBODY, "/mediatheque", "/mes-accords", "/espace-partenaire");
        add(found, NOBODY, "/regles-sanitaires");
        add(found, NOBODY, "/recherche?q=cooperative");
        add(found, NOBODY, "/nulle-part", "/lots", "/appels/" + call, "/seminaires/" + seminar);
        add(found, NOBODY, "/seminaires/" + seminar + "/facile-a-lire");
        add(found, "admin1", "/", "/pilotage", "/courriels", "/webhooks", "/partenaires");
        add(found, "admin1", "/journal", "/avis", "/comites", "/lots", "/livrables");
        add(found, "admin1", "/regles-sanitaires", "/seminaires/" + seminar + "/journee");
        add(found, "admin1", "/indicateurs", "/recherche?q=comite");
        add(
                found,
                "admin1",
                "/comites/" + national,
                "/comites/" + national + "/reunions/" + meeting);
        add(found, "admin1", "/appels/" + call + "/pilotage", "/appels/" + call + "/evaluation");
        add(found, "admin1", "/appels/" + call + "/redaction", "/appels/" + call + "/registre");
        add(found, "admin1", "/appels/" + call + "/publicite");
        var mailed = "/appels/" + call + "/courriels-recus";
        add(found, "admin1", mailed, mailed + "/" + new UUID(0, 1));
        add(found, "admin1", "/webhooks/" + id(world, "/api/v1/webhooks/subscriptions"));
        add(found, "evaluateur", "/", "/evaluation", "/appels/" + call + "/evaluation");
        add(found, "structure-a", "/", "/ma-candidature", "/mon-organisation", "/avis");
        add(found, "structure-a", "/ma-structure");
        add(found, "structure-a", "/ma-candidature/" + application(world));
        add(found, "structure-a", "/appels/" + call + "/lots", "/appels/" + call + "/lots/1");
        add(found, "structure-b", "/", "/comites", "/comites/" + committee);
        for (var part : List.of("", "/preparation", "/dossier", "/journee", "/suites")) {
            add(found, "structure-b", "/seminaires/" + seminar + part);
        }
        add(found, "membre-cae", "/", "/comites", "/comites/" + committee);
        add(found, "membre-cae", "/comites/" + committee + "/dossier");
        add(found, "admin1", "/livrables/" + owed(world, seminar, "EPISODE"));
        add(found, "structure-b", "/livrables/" + owed(world, seminar, "PROCEEDINGS"));
        add(found, "structure-d", "/livrables");
        add(found, "structure-e", "/livrables/" + owed(world, seminar, "EPISODE"));
        add(found, "structure-d", "/livrables/" + owed(world, seminar, "PHOTO_COVERAGE"));
        add(found, "observateur", "/", "/lots", "/indicateurs");
        add(found, "auditeur", "/", "/journal", "/seminaires/" + seminar + "/journee");
        add(found, "auditeur", "/seminaires/" + seminar + "/dossier");
        add(found, "participant", "/", "/mon-organisation", "/avis");
        var webhook = "/webhooks/" + id(world, "/api/v1/webhooks/subscriptions");
        add(found, "partner-cae", "/", "/webhooks", webhook, "/espace-partenaire");
        return new Screens(found);
    }

    /** The latest call that was carried to its end; the story is told if it was not yet. */
    static String call(World world) {
        if (carriedOut(world).isEmpty()) {
            new Story2021(world, System.out::println).play();
        }
        return carriedOut(world).getLast();
    }

    /** Where this person goes. */
    List<String> of(String account) {
        return all.stream().filter(it -> it.account().equals(account)).map(Screen::path).toList();
    }

    /** Whether a screen of this address is among them. */
    boolean show(Pattern address) {
        return all.stream()
                .map(it -> it.path().replaceFirst("\\?.*", ""))
                .anyMatch(address.asMatchPredicate());
    }

    private static void add(List<Screen> found, String account, String... paths) {
        List.of(paths).forEach(it -> found.add(new Screen(account, it)));
    }

    private static List<String> carriedOut(World world) {
        return items(world, "/api/v1/calls?limit=100").stream()
                .filter(it -> it.path("status").asText().equals("DECIDED"))
                .map(it -> it.path("id").asText())
                .filter(it -> !reported(world, it).isEmpty())
                .toList();
    }

    private static List<String> reported(World world, String call) {
        return items(world, "/api/v1/seminars?call=" + call).stream()
                .filter(it -> it.path("status").asText().equals("REPORTED"))
                .map(it -> it.path("id").asText())
                .toList();
    }

    /** The seminar of this call that was held and reported. */
    static String seminar(World world, String call) {
        return reported(world, call).getFirst();
    }

    private static String national(World world, String call) {
        return items(world, "/api/v1/committees?limit=100").stream()
                .filter(it -> it.path("kind").asText().equals("NATIONAL"))
                .filter(it -> it.path("call").asText().equals(call))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String owed(World world, String seminar, String kind) {
        return items(world, "/api/v1/media/deliverables?limit=100&seminar=" + seminar).stream()
                .filter(it -> it.path("kind").asText().equals(kind))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String application(World world) {
        return world.as("structure-a").get("/api/v1/applications").expect(200).text("/items/0/id");
    }

    private static String id(World world, String path) {
        return items(world, path).getFirst().path("id").asText();
    }

    private static List<JsonNode> items(World world, String path) {
        var items = world.as("admin1").get(path).expect(200).at("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
