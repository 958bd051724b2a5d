package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.seminar.Attendees;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows those who deliver for a seminar who may be seen and heard there. */
@ApplicationScoped
class ReadPeople {

    private final SqlPeople people;
    private final SqlConsents consents;
    private final Concern concern;
    private final Registrants registrants;
    private final Attendees attendees;

    ReadPeople(
            SqlPeople people,
            SqlConsents consents,
            Concern concern,
            Registrants registrants,
            Attendees attendees) {
        this.people = people;
        this.consents = consents;
        this.concern = concern;
        this.registrants = registrants;
        this.attendees = attendees;
    }

    @Transactional
    List<ConsentView.Person> of(UUID seminar, Sight sight, UUID after, int rows) {
        concern.requires(sight, seminar);
        return people.of(seminar, after, rows).stream()
                .map(it -> ConsentView.Person.of(it, consents.of(it.id)))
                .toList();
    }

    /** Who has a seat there, and so may be asked; their owner is asked outside of transactions. */
    List<ConsentView.Attendee> attendees(UUID seminar, Sight sight) {
        var signed =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    concern.requires(sight, seminar);
                                    return attendees.signed(seminar);
                                });
        return registrants.of(seminar).stream()
                .map(
                        it ->
                                new ConsentView.Attendee(
                                        it.registration(),
                                        it.name(),
                                        signed.contains(it.registration()),
                                        it.under18()))
                .toList();
    }

    /** Who is not to be photographed; why is nobody's business (requirement D68). */
    @Transactional
    List<ConsentView.Unseen> unseen(UUID seminar, Sight sight, UUID after, int rows) {
        concern.requires(sight, seminar);
        return people.unseen(seminar, after, rows).stream()
                .map(it -> new ConsentView.Unseen(it.id, it.name))
                .toList();
    }
}
