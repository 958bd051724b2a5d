package coop.cooperer.rencontres.media.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person sees of what they were asked. */
record ConsentView(String name, boolean minor, UUID seminar, List<OwnConsent> consents) {

    static ConsentView of(AnswerConsent.Mine mine) {
        return new ConsentView(
                mine.person().name,
                mine.person().minor,
                mine.person().seminar,
                mine.consents().stream().map(OwnConsent::of).toList());
    }

    /** One consent, with all that it says (requirement D63). */
    record OwnConsent(
            UUID id,
            ConsentKind kind,
            String status,
            String beneficiary,
            String purpose,
            List<Use> uses,
            String territory,
            LocalDate from,
            LocalDate until,
            boolean freeOfCharge,
            String withdrawalContact) {

        static OwnConsent of(Consent consent) {
            var terms = consent.terms();
            return new OwnConsent(
                    consent.id(),
                    consent.kind(),
                    ConsentRow.statusOf(consent),
                    terms.beneficiary(),
                    terms.purpose(),
                    terms.uses().stream().sorted().toList(),
                    terms.territory(),
                    terms.from(),
                    terms.until(),
                    terms.freeOfCharge(),
                    terms.withdrawalContact());
        }
    }

    /** What is answered to whoever asked; the link goes to the person, by mail. */
    record Asked(UUID person, List<Standing> consents) {

        static Asked of(AskConsents.Asked asked) {
            return new Asked(
                    asked.person().id, asked.consents().stream().map(Standing::of).toList());
        }
    }

    /** Where one consent stands. */
    record Standing(UUID id, ConsentKind kind, String status, Set<Use> uses, LocalDate until) {

        static Standing of(Consent consent) {
            return new Standing(
                    consent.id(),
                    consent.kind(),
                    ConsentRow.statusOf(consent),
                    consent.terms().uses(),
                    consent.terms().until());
        }
    }

    /** Somebody who may be named in what is delivered. */
    record Person(UUID id, String name, boolean minor, List<Standing> consents) {

        static Person of(PersonRow row, List<Consent> consents) {
            return new Person(
                    row.id, row.name, row.minor, consents.stream().map(Standing::of).toList());
        }
    }

    /**
     * Somebody who has a seat, and so may be asked.
     *
     * @param signed whether an attendance sheet bears a signature
     */
    record Attendee(UUID registration, String name, boolean signed) {}

    /** Somebody who is not to be photographed. */
    record Unseen(UUID id, String name) {}
}
