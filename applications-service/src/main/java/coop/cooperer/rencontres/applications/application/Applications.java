package coop.cooperer.rencontres.applications.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Every application. Who applied is itself a secret: most questions name the organisation. */
interface Applications {

    /**
     * The organisation's own application.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-application}, for a
     *     neighbour's as well
     */
    Application get(UUID id, UUID organisation);

    /** The same, which nobody else changes until the transaction ends. */
    Application hold(UUID id, UUID organisation);

    /**
     * A file that this person enters from a message and has not handed in yet, held.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-application}, for
     *     everybody else's and once it is handed in
     */
    Application holdEntered(UUID id, UUID person);

    /**
     * The files for a call that this person enters from messages, by age, until each is handed in.
     */
    List<Application> entered(UUID call, UUID person, UUID after, int rows);

    /** Whether this candidate has a file for the call that was not taken back (A30). */
    boolean exists(UUID call, UUID organisation, Candidate candidate);

    /** The organisation's own applications, by age. */
    List<Application> of(UUID organisation, UUID after, int rows);

    /** Stores a new application, or the changes of one. */
    void save(Application application);

    /** Forgets a file that was never handed in. */
    void forget(Application application);

    /** Keeps the content as the version received at this instant; answers its checksum. */
    String keepVersion(Application application, int number, Instant receivedAt);

    /** What counts of every file received in time, unsealed: only for the act of opening. */
    List<Application> received(UUID call);

    /** Any organisation's file as it is now, to write to its candidate and for nothing else. */
    Application ofAnybody(UUID id);

    /** The last version received of any organisation's file, with its receipt. */
    Received lastReceived(UUID id);

    /** Every version received of a file, by number. */
    List<Received> versions(Application application);

    /** Any organisation's late file, to be admitted; its content stays sealed to everybody else. */
    Application holdLate(UUID call, UUID id);

    /** The same, with the receipt of each version that counts. */
    List<Received> receivedVersions(UUID call);

    /** The files first received after the deadline, still sealed. */
    List<Late> late(UUID call);

    /** A file that came too late: who and when, nothing of what it says. */
    record Late(UUID id, UUID organisation, Instant receivedAt) {}

    /** A version as it was received. */
    record Received(Application application, int number, Instant at, String checksum) {}
}
