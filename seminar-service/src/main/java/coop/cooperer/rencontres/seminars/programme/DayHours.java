package coop.cooperer.rencontres.seminars.programme;

import coop.cooperer.rencontres.seminars.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/** From when to when people are there, as the validated programme says. */
@ApplicationScoped
public class DayHours {

    private final SqlProgrammes programmes;

    DayHours(SqlProgrammes programmes) {
        this.programmes = programmes;
    }

    /** The first and the last moment of a day. */
    public record Hours(LocalTime from, LocalTime until) {}

    /** Those of this seminar; nothing while no programme is validated. */
    @Transactional
    public Optional<Hours> of(Seminar seminar) {
        return seminar.programme()
                .flatMap(it -> programmes.version(seminar.id(), it.number()))
                .map(it -> it.items)
                .map(
                        items ->
                                new Hours(
                                        items.getFirst().startsAt(),
                                        items.stream()
                                                .map(ProgrammeItem::endsAt)
                                                .max(Comparator.naturalOrder())
                                                .orElseThrow()));
    }
}
