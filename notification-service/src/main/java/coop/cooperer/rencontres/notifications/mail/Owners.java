package coop.cooperer.rencontres.notifications.mail;

import coop.cooperer.rencontres.platform.web.InternalReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the owners say now about whom to write to and what; nothing of it is kept. Each answers
 * nothing if its owner does not know the object.
 */
@ApplicationScoped
class Owners {

    private static final String APPLICATIONS = "applications";
    private static final String SEMINARS = "seminars";
    private static final String COMMITTEES = "committees";
    private static final String MEDIA = "media";

    /** A call. */
    record Call(
            String title,
            Instant deadlineAt,
            String sentence,
            @Nullable Contact contact,
            @Nullable List<Correction> errata) {

        /** What the correction of this date says. */
        Optional<String> correctedAt(Instant date) {
            return Stream.ofNullable(errata)
                    .flatMap(List::stream)
                    .filter(it -> it.at().equals(date))
                    .map(Correction::text)
                    .findFirst();
        }
    }

    /** Who is written to about a call (requirement R73). */
    record Contact(String email) {}

    /** A dated correction of a call. */
    record Correction(Instant at, String text) {}

    /** Whoever answers a call, deposited or not. */
    record Candidate(String contactEmail) {}

    /** An application as it was received last. */
    record Application(
            UUID call, String contactEmail, int version, Instant receivedAt, String checksum) {}

    /** A bid. */
    record Bid(UUID call, int lotNumber, String lotLabel, String contactEmail) {}

    /** A candidate structure. */
    record Organisation(String contactEmail) {}

    /** A seminar; without a holder until the lot is awarded, without a date until it is fixed. */
    record Seminar(
            UUID call, String publicLabel, @Nullable LocalDate date, @Nullable UUID holder) {}

    /**
     * What is written to a person who registered to a seminar.
     *
     * @param link draws the way to the person's place; it serves once
     * @param offeredUntil when an offered seat goes to the next; absent if none is offered
     */
    record Registration(UUID seminar, String email, String link, @Nullable Instant offeredUntil) {}

    /** A person who registered. */
    record Registrant(String email) {}

    /**
     * What is written to a person who is asked for consents.
     *
     * @param registration tells the address; absent if {@code email} does
     * @param link opens what is asked, until a later letter
     */
    record ConsentLetter(
            UUID seminar,
            @Nullable UUID registration,
            @Nullable String email,
            String link,
            boolean guardian,
            Set<String> questions) {}

    /** What is written to a person who took a consent back. */
    record ConsentProof(
            UUID seminar,
            @Nullable UUID registration,
            @Nullable String email,
            String kind,
            Instant at) {}

    /** A committee; the national one has no holder. */
    record Committee(UUID call, @Nullable UUID holder) {}

    /** A meeting of a committee. */
    record Meeting(Instant startsAt, List<String> agenda, String status) {

        boolean takesPlace() {
            return status.equals("CONVENED");
        }
    }

    private final InternalReads reads;

    Owners(InternalReads reads) {
        this.reads = reads;
    }

    Optional<Call> call(UUID id) {
        return reads.read(APPLICATIONS, "calls", id, Call.class);
    }

    Optional<Application> application(UUID id) {
        return reads.read(APPLICATIONS, "applications", id, Application.class);
    }

    Optional<Candidate> candidate(UUID application) {
        return reads.read(APPLICATIONS, "candidates", application, Candidate.class);
    }

    Optional<Bid> bid(UUID id) {
        return reads.read(APPLICATIONS, "bids", id, Bid.class);
    }

    Optional<Seminar> seminar(UUID id) {
        return reads.read(SEMINARS, "seminars", id, Seminar.class);
    }

    Optional<Registration> registration(UUID id) {
        return reads.read(SEMINARS, "registration-letters", id, Registration.class);
    }

    Optional<ConsentLetter> consentLetter(UUID person) {
        return reads.read(MEDIA, "consent-letters", person, ConsentLetter.class);
    }

    Optional<ConsentProof> consentProof(UUID consent) {
        return reads.read(MEDIA, "consent-proofs", consent, ConsentProof.class);
    }

    /** The address of whoever registered so, or else the one that is known by itself. */
    Optional<String> addressOf(@Nullable UUID registration, @Nullable String known) {
        return registration == null
                ? Optional.ofNullable(known)
                : reads.read(SEMINARS, "registrations", registration, Registrant.class)
                        .map(Registrant::email);
    }

    Optional<Organisation> organisation(UUID id) {
        return reads.read(APPLICATIONS, "organisations", id, Organisation.class);
    }

    Optional<Meeting> meeting(UUID id) {
        return reads.read(COMMITTEES, "meetings", id, Meeting.class);
    }

    Optional<Committee> committee(UUID id) {
        return reads.read(COMMITTEES, "committees", id, Committee.class);
    }

    /** The structure that holds the lot of a seminar. */
    Optional<Organisation> holder(Seminar seminar) {
        return Optional.ofNullable(seminar.holder())
                .flatMap(it -> reads.read(APPLICATIONS, "organisations", it, Organisation.class));
    }
}
