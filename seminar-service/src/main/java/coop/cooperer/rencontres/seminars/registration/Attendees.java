package coop.cooperer.rencontres.seminars.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who is expected on the day. */
@ApplicationScoped
public class Attendees {

    private final SqlRegistrations registrations;
    private final PlaceKeys keys;

    Attendees(SqlRegistrations registrations, PlaceKeys keys) {
        this.registrations = registrations;
        this.keys = keys;
    }

    /** Who has a seat, by name. */
    @Transactional
    public List<Attendee> confirmed(UUID seminar) {
        var french = Collator.getInstance(Locale.FRENCH);
        return registrations.living(seminar).stream()
                .map(Attendee::of)
                .filter(Attendee::confirmed)
                .sorted(
                        Comparator.comparing(Attendee::familyName, french)
                                .thenComparing(Attendee::givenName, french))
                .toList();
    }

    /** A person of this seminar. */
    @Transactional
    public Optional<Attendee> of(UUID seminar, UUID registration) {
        return registrations
                .findByIdOptional(registration)
                .filter(it -> it.seminar.equals(seminar))
                .map(Attendee::of);
    }

    /** Who shows this code at the door of this seminar. */
    @Transactional
    public Optional<Attendee> withBadge(UUID seminar, String badge) {
        return registrations
                .find("seminar = ?1 and badge = ?2", seminar, badge)
                .firstResultOptional()
                .map(Attendee::of);
    }

    /** Who owns the place that this session opened. */
    @Transactional
    public Attendee owning(String session) {
        return Attendee.of(registrations.findById(keys.of(session).registration()));
    }
}
