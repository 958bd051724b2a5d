package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.seminar.Attendees;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Those who are interviewed: who they are behind a link, and whether they were there. */
@ApplicationScoped
public class Interviewees {

    private final SqlPeople people;
    private final Attendees attendees;

    Interviewees(SqlPeople people, Attendees attendees) {
        this.people = people;
        this.attendees = attendees;
    }

    /** Goes on only if the person is known at this seminar. */
    @Transactional
    public void require(UUID seminar, UUID person) {
        if (people.count("id = ?1 and seminar = ?2", person, seminar) == 0) {
            throw new Refusal(ConsentReason.UNKNOWN_PERSON, "Demandez-lui d’abord ses accords.");
        }
    }

    /** The person behind a link. */
    @Transactional
    public UUID behind(String link) {
        return people.behind(new ConsentLink(link).digest()).id;
    }

    /** The name that the person gave, which a pseudonym may hide. */
    @Transactional
    public String nameOf(UUID person) {
        return people.findById(person).name;
    }

    /** Whether the person signed an attendance sheet of the seminar (requirement R121). */
    @Transactional
    public boolean attended(UUID person) {
        var row = people.findById(person);
        return row.registration != null && attendees.signed(row.seminar).contains(row.registration);
    }
}
