package coop.cooperer.rencontres.journeys.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a story has brought into being so far. */
final class Plot {

    private final UUID call;
    private final Map<Integer, UUID> seminarsByLot = new LinkedHashMap<>();
    private final Map<Integer, UUID> lots = new LinkedHashMap<>();
    private final Map<Character, UUID> applications = new LinkedHashMap<>();
    private final Map<Integer, UUID> committees = new LinkedHashMap<>();

    Plot(UUID call) {
        this.call = call;
    }

    UUID call() {
        return call;
    }

    String callPath() {
        return "/api/v1/calls/" + call;
    }

    void lot(int number, UUID id) {
        lots.put(number, id);
    }

    UUID lot(int number) {
        return find(lots, number);
    }

    void seminar(int lot, UUID id) {
        seminarsByLot.put(lot, id);
    }

    UUID seminar(int lot) {
        return find(seminarsByLot, lot);
    }

    List<UUID> seminars() {
        return new ArrayList<>(seminarsByLot.values());
    }

    void application(char structure, UUID id) {
        applications.put(structure, id);
    }

    String applicationPath(char structure) {
        return "/api/v1/applications/" + find(applications, structure);
    }

    UUID application(char structure) {
        return find(applications, structure);
    }

    void committee(int lot, UUID id) {
        committees.put(lot, id);
    }

    String committeePath(int lot) {
        return "/api/v1/committees/" + find(committees, lot);
    }

    String seminarPath(int lot) {
        return "/api/v1/seminars/" + seminar(lot);
    }

    private static <K> UUID find(Map<K, UUID> known, K key) {
        var id = known.get(key);
        if (id == null) {
            throw new IllegalStateException("the story has no " + key + " yet");
        }
        return id;
    }
}
