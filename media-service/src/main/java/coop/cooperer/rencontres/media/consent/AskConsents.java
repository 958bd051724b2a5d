package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks a person for consents, each by itself, and draws the link under which they are signed. */
@ApplicationScoped
class AskConsents {

    private final SqlPeople people;
    private final SqlConsents consents;
    private final Concern concern;
    private final Audit audit;
    private final Clock clock;

    AskConsents(SqlPeople people, SqlConsents consents, Concern concern, Audit audit, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.concern = concern;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who may be seen or heard at a seminar. */
    record Somebody(UUID seminar, @Nullable UUID registration, String name, boolean minor) {}

    /** What was asked, and the link, which is told this once. */
    record Asked(PersonRow person, List<Consent> consents, ConsentLink link) {}

    @Transactional
    Asked run(Sight sight, Somebody somebody, Set<ConsentKind> kinds, Terms terms) {
        concern.requires(sight, somebody.seminar());
        var link = ConsentLink.drawn();
        var person = new PersonRow();
        person.id = Ids.next();
        person.seminar = somebody.seminar();
        person.registration = somebody.registration();
        person.name = somebody.name();
        person.minor = somebody.minor();
        person.linkDigest = link.digest();
        person.askedAt = clock.instant();
        people.persistAndFlush(person);
        var asked = kinds.stream().sorted().map(it -> ask(person.id, it, terms)).toList();
        return new Asked(person, asked, link);
    }

    private Consent ask(UUID person, ConsentKind kind, Terms terms) {
        var consent = consents.save(Consent.requested(person, kind, terms));
        audit.record("ConsentRequested", consent.id(), "", "REQUESTED", "");
        return consent;
    }
}
