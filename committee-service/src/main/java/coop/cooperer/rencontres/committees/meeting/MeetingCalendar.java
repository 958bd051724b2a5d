package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Scope;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The calendar file of a meeting: one identifier for ever, a sequence that grows, so that a change
 * replaces the earlier entry (D53).
 */
final class MeetingCalendar {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private MeetingCalendar() {}

    /** The file, as calendars read it. */
    static String of(Meeting meeting, Committee committee) {
        var cancelled = meeting.stage() == Stage.CANCELLED;
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Rencontres//Comites de pilotage//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method(cancelled));
        calendar.add(
                TimeZoneRegistryFactory.getInstance()
                        .createRegistry()
                        .getTimeZone(PARIS.getId())
                        .getVTimeZone());
        calendar.add(event(meeting, committee, cancelled));
        return calendar.toString();
    }

    private static VEvent event(Meeting meeting, Committee committee, boolean cancelled) {
        var plan = meeting.plan();
        var event = new VEvent(inParis(plan.startsAt()), inParis(plan.endsAt()), title(committee));
        event.add(new Uid(meeting.id() + "@rencontres"));
        event.add(new Sequence(meeting.sequence()));
        event.add(status(cancelled));
        event.add(
                new Description(
                        plan.agenda().stream()
                                .map(Plan.Item::title)
                                .collect(Collectors.joining("\n", "Ordre du jour :\n", ""))));
        var where = plan.place() == null ? plan.link() : plan.place();
        if (where != null) {
            event.add(new Location(where));
        }
        return event;
    }

    private static String title(Committee committee) {
        return switch (committee.scope()) {
            case Scope.Local _ -> "Comité de pilotage local";
            case Scope.National _ -> "Comité de pilotage national";
        };
    }

    private static Method method(boolean cancelled) {
        return cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    private static Status status(boolean cancelled) {
        return cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static ZonedDateTime inParis(Instant at) {
        return at.atZone(PARIS);
    }
}
