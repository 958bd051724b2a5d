package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.organisation.Organisations;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Enters an application that came by mail. Whoever enters it sees it until it is handed in; from
 * then on it is sealed like the others (D9).
 */
@ApplicationScoped
class EnterMailed {

    /** Who wrote, as their message says it; they need no account. */
    record Sender(String legalName, String siret, String contactEmail) {}

    /**
     * What is being entered, as a list tells it.
     *
     * @param withMessage whether the message itself is attached
     */
    record Begun(UUID id, String legalName, Instant receivedAt, boolean withMessage) {}

    private final Applications applications;
    private final Organisations organisations;
    private final Calls calls;
    private final OfferBid offers;
    private final SealedFiles files;
    private final Audit audit;
    private final Clock clock;

    EnterMailed(
            Applications applications,
            Organisations organisations,
            Calls calls,
            OfferBid offers,
            SealedFiles files,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.organisations = organisations;
        this.calls = calls;
        this.offers = offers;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Application run(
            UUID id,
            Sender sender,
            Application.Mailed mailed,
            ApplicationContent content,
            List<StatedBid> stated) {
        var call = calls.hold(id);
        call.requireSealed();
        if (mailed.receivedAt().isAfter(clock.instant())) {
            throw new Refusal(
                    ApplicationReason.MESSAGE_NOT_YET_RECEIVED,
                    "Indiquez l’heure à laquelle le message est arrivé.");
        }
        var offered = content;
        for (var bid : stated) {
            offered = offered.with(offers.bid(Ids.next(), call, bid));
        }
        var entered =
                new Application(
                        Ids.next(),
                        0,
                        id,
                        organisations.enter(
                                sender.legalName(), sender.siret(), sender.contactEmail()),
                        new Application.Status.Draft(),
                        offered,
                        mailed);
        applications.save(entered);
        audit.record("ApplicationEntered", entered.id(), "", "DRAFT", "");
        return entered;
    }

    /** All that this person enters for a call, by age. */
    @Transactional
    List<Begun> of(UUID call, UUID person, UUID after, int rows) {
        return applications.entered(call, person, after, rows).stream().map(this::begun).toList();
    }

    private Begun begun(Application entered) {
        return new Begun(
                entered.id(),
                organisations.named(entered.organisation()).name(),
                Objects.requireNonNull(entered.mailed(), "it came by mail").receivedAt(),
                entered.content().hasMessage());
    }

    /** What this person enters, until it is handed in. */
    @Transactional
    Application read(UUID id, UUID person) {
        return applications.holdEntered(id, person);
    }

    /** Gives up what was entered wrongly, with its message: nothing of it was received. */
    @Transactional
    void discard(UUID id, UUID person) {
        var entered = applications.holdEntered(id, person);
        files.dropOf(id);
        applications.forget(entered);
        audit.record("EntryDiscarded", id, "DRAFT", "", "");
    }
}
