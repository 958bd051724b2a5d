package coop.cooperer.rencontres.media.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.media.consent.Signature.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person, or a holder of parental authority over them, sees of what they were asked.
 *
 * @param signsAs as whom one signs under this link
 * @param guardians whom the young person named
 */
record ConsentView(
        String name,
        boolean minor,
        Signatory signsAs,
        List<Guardian> guardians,
        UUID seminar,
        List<OwnConsent> consents) {

    static ConsentView of(AnswerConsent.Mine mine) {
        var signer = mine.signer();
        return new ConsentView(
                signer.person().name,
                signer.person().minor,
                signer.signatory(),
                mine.guardians().stream().map(it -> new Guardian(it.id, it.name)).toList(),
                signer.person().seminar,
                mine.consents().stream().map(it -> OwnConsent.of(it, signer)).toList());
    }

    /** A holder of parental authority who was sent a link. */
    record Guardian(UUID id, String name) {}

    /**
     * One consent, with all that it says (requirement D63).
     *
     * @param signed whether whoever holds the link signed it
     * @param signatories who did so far
     */
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
            String withdrawalContact,
            boolean signed,
            List<Signatory> signatories) {

        static OwnConsent of(Consent consent, Signer signer) {
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
                    terms.withdrawalContact(),
                    consent.signatures().stream().anyMatch(signer::made),
                    consent.signatures().stream().map(Signature::signatory).toList());
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
     * @param under18 what the person said when it was asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attendee(UUID registration, String name, boolean signed, @Nullable Boolean under18) {}

    /** Somebody who is not to be photographed. */
    record Unseen(UUID id, String name) {}
}
