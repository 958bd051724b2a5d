package coop.cooperer.rencontres.seminars.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts, in each of the eight categories, who is registered and who speaks (R50). Outside the
 * issuer and the holder a count below five is not told: it could name somebody.
 */
@ApplicationScoped
class ReadMeter {

    private static final int SMALLEST_TOLD = 5;

    private final Seminars seminars;
    private final Speakers speakers;
    private final Holding holding;
    private final Actor actor;

    ReadMeter(Seminars seminars, Speakers speakers, Holding holding, Actor actor) {
        this.seminars = seminars;
        this.speakers = speakers;
        this.holding = holding;
        this.actor = actor;
    }

    /**
     * One category.
     *
     * @param registrants absent if too few to be told
     * @param missing whether nobody of the category is registered nor speaks
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reading(
            ParticipantCategory category,
            @Nullable Integer registrants,
            int speakers,
            boolean missing) {}

    @Transactional
    List<Reading> run(UUID id) {
        var seminar = seminars.get(id);
        holding.require(seminar, "issuer-admin", "auditor", "funder-observer", "seminars:read");
        var inside =
                actor.has("issuer-admin")
                        || seminar.holder().filter(actor.organisations()::contains).isPresent();
        var speaking = speakers.in(seminar);
        return Stream.of(ParticipantCategory.values())
                .map(it -> reading(seminar, speaking, it, inside))
                .toList();
    }

    private static Reading reading(
            Seminar seminar, List<Speaker> speakers, ParticipantCategory category, boolean inside) {
        var registrants = seminar.seats().taken().getOrDefault(category, 0);
        var speaking = (int) speakers.stream().filter(it -> it.category() == category).count();
        return new Reading(
                category,
                inside || registrants >= SMALLEST_TOLD ? registrants : null,
                speaking,
                inside && registrants == 0 && speaking == 0);
    }
}
