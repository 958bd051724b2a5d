package coop.cooperer.rencontres.notifications.publication;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the call, lot and seminar that an event is about: those it names, and those to which what
 * it names belongs. What it names itself wins: the proceedings of a seminar belong to the lot that
 * writes them, not to the one that organises the seminar.
 */
@ApplicationScoped
class FindWhereabouts {

    private final SqlPlaces places;

    FindWhereabouts(SqlPlaces places) {
        this.places = places;
    }

    PublicEvent.Whereabouts run(Event event, JsonNode data) {
        learn(event);
        var named = Mentions.of(EventType.of(event.getClass()), data);
        var objects = new HashSet<UUID>();
        List.of(named.calls(), named.lots(), named.seminars(), named.committees())
                .forEach(objects::addAll);
        var found = places.of(objects);
        return new PublicEvent.Whereabouts(
                either(named.calls(), found.calls()),
                either(named.lots(), found.lots()),
                either(named.seminars(), found.seminars()));
    }

    // No other event tells where something belongs that it does not name itself.
    private void learn(Event event) {
        if (event instanceof CallPublished call) {
            places.add(placesOf(call));
        } else if (event instanceof LocalCommitteeConstituted(var seminar, var committee)) {
            places.add(
                    places.of(Set.of(seminar)).calls().stream()
                            .map(it -> new Place(committee, "COMMITTEE", it, null, seminar))
                            .toList());
        }
    }

    private static List<Place> placesOf(CallPublished call) {
        var id = call.subject();
        var places = new ArrayList<Place>();
        places.add(new Place(id, "CALL", id, null, null));
        for (var lot : call.lots()) {
            var own =
                    call.seminars().stream()
                            .filter(it -> it.lot().equals(lot.id()))
                            .map(it -> it.id())
                            .findFirst();
            places.add(new Place(lot.id(), "LOT", id, lot.id(), own.orElse(null)));
        }
        call.seminars()
                .forEach(it -> places.add(new Place(it.id(), "SEMINAR", id, it.lot(), it.id())));
        return places;
    }

    private static Set<UUID> either(Set<UUID> named, Set<UUID> found) {
        return named.isEmpty() ? found : named;
    }
}
