package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.consent.Signature.Signatory;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One thing that one person is asked to allow; every transition answers with a new one. */
record Consent(UUID id, int version, UUID person, ConsentKind kind, Terms terms, Status status) {

    /** Where the consent stands. */
    sealed interface Status {
        /** Asked for; whoever signed by now was not yet enough. */
        record Requested(List<Signature> signatures, String soleParentGround) implements Status {

            public Requested {
                signatures = List.copyOf(signatures);
            }
        }

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
        return new Consent(Ids.next(), 0, person, kind, terms, new Status.Requested(List.of(), ""));
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

    /** Whether this holder of parental authority signed it. */
    boolean isSignedBy(UUID guardian) {
        return signatures().stream().anyMatch(it -> guardian.equals(it.guardian()));
    }

    /** Who signed it so far. */
    List<Signature> signatures() {
        return switch (status) {
            case Status.Requested(var signed, _) -> signed;
            case Status.Granted(var signed, _, _) -> signed;
            case Status.Refused _, Status.Withdrawn _, Status.Expired _ -> List.of();
        };
    }

    /**
     * Somebody signs, and it is given once all have who must: the person and, for a minor, both
     * holders of parental authority, or one of them with a ground (requirement D65).
     */
    Consent sign(boolean minor, Signature signature, String soleParentGround, Instant now) {
        return switch (status) {
            case Status.Requested(var signed, var ground) ->
                    signed(
                            minor,
                            with(signed, signature),
                            soleParentGround.isBlank() ? ground : soleParentGround,
                            now);
            case Status.Refused _ -> signed(minor, List.of(signature), soleParentGround, now);
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

    private Consent signed(boolean minor, List<Signature> signed, String ground, Instant now) {
        var parents = signed.stream().filter(it -> it.signatory() == Signatory.PARENT).count();
        var signedByPerson = signed.stream().anyMatch(it -> it.signatory() == Signatory.PERSON);
        var enough = !minor || parents >= 2 || (parents == 1 && !ground.isBlank());
        return become(
                signedByPerson && enough
                        ? new Status.Granted(signed, ground, now)
                        : new Status.Requested(signed, ground));
    }

    private static List<Signature> with(List<Signature> signed, Signature signature) {
        return Stream.concat(
                        signed.stream().filter(it -> !it.isOfTheSameAs(signature)),
                        Stream.of(signature))
                .toList();
    }

    private Consent become(Status next) {
        return new Consent(id, version, person, kind, terms, next);
    }

    private static Refusal answered() {
        return new Refusal(
                ConsentReason.CONSENT_ANSWERED, "Demandez un nouvel accord s’il en faut un autre.");
    }
}
