package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A young person names a holder of parental authority, who gets a link of their own by mail (D65).
 */
@ApplicationScoped
class NameGuardian {

    private static final int BOTH = 2;

    private final SqlPeople people;
    private final SqlGuardians guardians;
    private final SqlConsents consents;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    NameGuardian(
            SqlPeople people,
            SqlGuardians guardians,
            SqlConsents consents,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.guardians = guardians;
        this.consents = consents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who is named, and how to write to them.
     *
     * @param insteadOf somebody named by mistake, who has signed nothing
     */
    record Named(String name, String email, @Nullable UUID insteadOf) {}

    @Transactional
    void run(ConsentLink link, Named named) {
        var person = people.get(people.behind(link.digest()).id);
        if (!person.minor) {
            throw new Refusal(ConsentReason.GUARDIAN_NOT_ASKED, "Signez vous-même.");
        }
        var row = named.insteadOf() == null ? added(person) : mistaken(person, named.insteadOf());
        row.name = named.name();
        row.email = named.email();
        row.linkDigest = null;
        row.askedAt = clock.instant();
        guardians.persistAndFlush(row);
        outbox.append(new ConsentsRequested(row.id, person.seminar));
        audit.record("GuardianNamed", person.id, "", row.id.toString(), "");
    }

    private GuardianRow added(PersonRow person) {
        if (guardians.of(person.id).size() >= BOTH) {
            throw new Refusal(
                    ConsentReason.GUARDIANS_NAMED, "Dites à la place de qui, en cas d’erreur.");
        }
        var row = new GuardianRow();
        row.id = Ids.next();
        row.person = person.id;
        return row;
    }

    private GuardianRow mistaken(PersonRow person, UUID id) {
        var signed = consents.of(person.id).stream().anyMatch(it -> it.isSignedBy(id));
        return guardians.of(person.id).stream()
                .filter(it -> it.id.equals(id) && !signed)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ConsentReason.GUARDIANS_NAMED,
                                        "Qui a signé ne se remplace pas."));
    }
}
