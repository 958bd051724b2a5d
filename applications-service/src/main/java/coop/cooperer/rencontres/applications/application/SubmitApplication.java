package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Receives a version of a file: judges it, stores it, announces it; all in one transaction. */
@ApplicationScoped
class SubmitApplication {

    /** What the candidate is told: the checksum names exactly what was received. */
    record Receipt(Application application, String checksum) {}

    private final Applications applications;
    private final Calls calls;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SubmitApplication(
            Applications applications, Calls calls, Outbox outbox, Audit audit, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Receipt run(UUID id, UUID organisation) {
        return receive(applications.hold(id, organisation), "");
    }

    /**
     * A file that came by mail, judged by when its message was received (D9); once the others are
     * open it would be judged alone.
     */
    @Transactional
    Receipt entered(UUID id, UUID person) {
        var current = applications.holdEntered(id, person);
        calls.hold(current.call()).requireSealed();
        current.content().requireMessage();
        return receive(current, "saisie d’un message");
    }

    /** The last version received without one offer, as a new version; the draft loses it too. */
    @Transactional
    Receipt withoutBid(UUID id, UUID organisation, UUID bid) {
        var current = applications.hold(id, organisation);
        if (!(current.status() instanceof Application.Status.Submitted)) {
            throw new Refusal(
                    ApplicationReason.NOTHING_TO_WITHDRAW, "Un brouillon n’a pas été déposé.");
        }
        var received = applications.lastReceived(id).application().content().without(bid);
        var receipt = receive(current.saying(received), "sans l’offre " + bid);
        var written = current.content().bids().stream().anyMatch(it -> it.id().equals(bid));
        applications.save(
                receipt.application()
                        .saying(written ? current.content().without(bid) : current.content()));
        return receipt;
    }

    private Receipt receive(Application current, String reason) {
        var now = clock.instant();
        var arrived = current.arrived(now);
        var change = current.submit(calls.get(current.call()).receivesAt(arrived), arrived);
        applications.save(change.next());
        var checksum = applications.keepVersion(change.next(), change.next().number(), now);
        change.fact().ifPresent(outbox::append);
        audit.record(
                change.fact().isPresent() ? "ApplicationSubmitted" : "ApplicationMarkedLate",
                current.id(),
                ApplicationView.statusOf(current),
                ApplicationView.statusOf(change.next()),
                reason);
        return new Receipt(change.next(), checksum);
    }
}
