package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The list of partners of a seminar, and the log of the contacts with each. */
@ApplicationScoped
class KeepPartners {

    private final Seminars seminars;
    private final Holding holding;
    private final SqlPartners partners;
    private final SqlContacts contacts;
    private final Audit audit;
    private final Clock clock;

    KeepPartners(
            Seminars seminars,
            Holding holding,
            SqlPartners partners,
            SqlContacts contacts,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.partners = partners;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A partner as it is stated.
     *
     * @param territory where it works, if elsewhere; then the reason is required (R99)
     */
    record Stated(
            String name,
            PartnerKind kind,
            String territory,
            String outsideReason,
            String interest) {}

    /** A contact as it is stated. */
    record Contact(LocalDate heldOn, String means, String outcome, boolean projectPresented) {}

    /** A partner and every contact with it. */
    record Known(PartnerRow partner, List<ContactRow> contacts) {}

    @Transactional
    Known add(UUID seminar, Stated stated, PartnerRow.Source source) {
        holding.require(seminars.get(seminar), "issuer-admin");
        if (partners.knows(seminar, stated.name())) {
            throw new Refusal(
                    TerritoryReason.PARTNER_KNOWN_ALREADY, "Complétez la ligne qui existe.");
        }
        if (!stated.territory().isEmpty() && stated.outsideReason().isEmpty()) {
            throw new Refusal(
                    TerritoryReason.OUTSIDE_THE_TERRITORY,
                    "Dites pourquoi un partenaire d’ailleurs est utile à ce séminaire.");
        }
        return new Known(identified(seminar, stated, source), List.of());
    }

    /** Adds a partner that the list does not know, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    PartnerRow identified(UUID seminar, Stated stated, PartnerRow.Source source) {
        var row = new PartnerRow();
        row.id = Ids.next();
        row.seminar = seminar;
        row.name = stated.name();
        row.kind = stated.kind();
        row.territory = stated.territory();
        row.outsideReason = stated.outsideReason();
        row.interest = stated.interest();
        row.source = source;
        row.addedAt = clock.instant();
        partners.persist(row);
        audit.record("PartnerIdentified", row.id, "", row.kind.name(), "");
        return row;
    }

    @Transactional
    Known contacted(UUID seminar, UUID id, Contact stated) {
        holding.require(seminars.get(seminar), "issuer-admin");
        var partner =
                partners.of(seminar, id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                TerritoryReason.UNKNOWN_PARTNER,
                                                "Aucun partenaire ne porte ce numéro."));
        var row = new ContactRow();
        row.id = Ids.next();
        row.partner = id;
        row.heldOn = stated.heldOn();
        row.means = stated.means();
        row.outcome = stated.outcome();
        row.projectPresented = stated.projectPresented();
        contacts.persist(row);
        audit.record("PartnerContacted", id, "", row.projectPresented ? "PRESENTED" : "", "");
        return new Known(partner, contacts.of(id));
    }

    @Transactional
    List<Known> of(UUID seminar) {
        holding.require(seminars.get(seminar), "issuer-admin", "auditor");
        return partners.of(seminar).stream().map(it -> new Known(it, contacts.of(it.id))).toList();
    }
}
