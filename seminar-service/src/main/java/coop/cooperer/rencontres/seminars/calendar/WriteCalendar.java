package coop.cooperer.rencontres.seminars.calendar;

import coop.cooperer.rencontres.seminars.programme.DayHours;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import coop.cooperer.rencontres.seminars.territory.WhereHeld;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes the days of seminars as a calendar. An entry keeps its identifier for ever and counts its
 * changes, so that a later file takes the place of an earlier one.
 */
@ApplicationScoped
class WriteCalendar {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final UUID FIRST = new UUID(0, 0);
    private static final int MANY = 100;

    private final Seminars seminars;
    private final DayHours hours;
    private final WhereHeld where;

    WriteCalendar(Seminars seminars, DayHours hours, WhereHeld where) {
        this.seminars = seminars;
        this.hours = hours;
        this.where = where;
    }

    @Transactional
    String ofSeminar(UUID id) {
        return written(List.of(seminars.get(id)));
    }

    @Transactional
    String ofSeries(UUID call) {
        return written(seminars.planned(Optional.of(call), FIRST, MANY));
    }

    private String written(List<Seminar> listed) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Rencontres//Seminaires//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        listed.stream()
                .flatMap(it -> it.date().map(day -> entry(it, day)).stream())
                .forEach(calendar::add);
        return calendar.toString();
    }

    private VEvent entry(Seminar seminar, Seminar.DateDecision day) {
        var there =
                hours.of(seminar)
                        .orElse(new DayHours.Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        var entry =
                new VEvent(
                        day.date().atTime(there.from()).atZone(PARIS).toInstant(),
                        day.date().atTime(there.until()).atZone(PARIS).toInstant(),
                        seminar.plan().orElseThrow().publicLabel().orElse("Séminaire"));
        entry.add(new Uid(seminar.id() + "@rencontres"));
        entry.add(new Sequence(seminar.version()));
        var place = where.of(seminar.id());
        if (!place.isEmpty()) {
            entry.add(new Location(place));
        }
        entry.add(ImmutableStatus.VEVENT_CONFIRMED);
        return entry;
    }
}
