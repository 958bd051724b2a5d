package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.consent.Signature.Signatory;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One thing that one person is asked to allow; every transition answers with a new one. */
record Consent(UUID id, int version, UUID person, ConsentKind kind, Terms terms, Status status) {

    /** Where the consent stands. */
    sealed interface Status {
        /** Asked for, not answered. */
        record Requested() implements Status {}

        /** Given, by these signatures. */
        record Granted(List<Signature> signatures, String soleParentGround, Instant at)
                implements Status {

            public Granted {
                signatures = List.copyOf(signatures);
            }
        }

        /** Not given. */
        record Refused(Instant at) implements Status {}

        /** Given, then taken back. */
        record Withdrawn(Instant at) implements Status {}

        /** Given, until a day that is over. */
        record Expired(Instant at) implements Status {}
    }

    static Consent requested(UUID person, ConsentKind kind, Terms terms) {
        return new Consent(Ids.next(), 0, person, kind, terms, new Status.Requested());
    }

    /** Whether it allows this use on this day. */
    boolean isLive(Use use, LocalDate day) {
        return status instanceof Status.Granted && terms.cover(use, day);
    }

    /** Whether its person said no, at once or later. */
    boolean isNo() {
        return switch (status) {
            case Status.Refused _, Status.Withdrawn _ -> true;
            case Status.Requested _, Status.Granted _, Status.Expired _ -> false;
        };
    }

    /**
     * The person allows it. For a minor both holders of parental authority sign beside the young
     * person, or one of them with a ground (requirement D65).
     */
    Consent grant(boolean minor, List<Signature> signatures, String soleParentGround, Instant now) {
        requireSignatures(minor, signatures, soleParentGround);
        return switch (status) {
            case Status.Requested _, Status.Refused _ ->
                    become(new Status.Granted(signatures, soleParentGround, now));
            case Status.Granted _, Status.Withdrawn _, Status.Expired _ -> throw answered();
        };
    }

    /** The person does not allow it. */
    Consent refuse(Instant now) {
        return switch (status) {
            case Status.Requested _ -> become(new Status.Refused(now));
            case Status.Granted _, Status.Refused _, Status.Withdrawn _, Status.Expired _ ->
                    throw answered();
        };
    }

    /** The person takes it back. */
    Consent withdraw(Instant now) {
        return switch (status) {
            case Status.Granted _ -> become(new Status.Withdrawn(now));
            case Status.Requested _, Status.Refused _, Status.Withdrawn _, Status.Expired _ ->
                    throw new Refusal(ConsentReason.CONSENT_NOT_GIVEN, "Rien n’est à retirer ici.");
        };
    }

    /** Its last day is over. */
    Consent expire(Instant now) {
        return switch (status) {
            case Status.Granted _ -> become(new Status.Expired(now));
            case Status.Requested _, Status.Refused _, Status.Withdrawn _, Status.Expired _ -> this;
        };
    }

    private static void requireSignatures(
            boolean minor, List<Signature> signatures, String soleParentGround) {
        var parents = signatures.stream().filter(it -> it.signatory() == Signatory.PARENT).count();
        var signedByPerson = signatures.stream().anyMatch(it -> it.signatory() == Signatory.PERSON);
        var enough = !minor || parents >= 2 || (parents == 1 && !soleParentGround.isBlank());
        if (!signedByPerson || !enough) {
            throw new Refusal(
                    ConsentReason.SIGNATURES_MISSING,
                    minor
                            ? "La personne mineure et ses deux titulaires de l’autorité parentale"
                                    + " signent ; un seul, en disant pourquoi."
                            : "La personne signe de son nom.");
        }
    }

    private Consent become(Status next) {
        return new Consent(id, version, person, kind, terms, next);
    }

    private static Refusal answered() {
        return new Refusal(
                ConsentReason.CONSENT_ANSWERED, "Demandez un nouvel accord s’il en faut un autre.");
    }
}
