package coop.cooperer.rencontres.seminars.live;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.programme.Speakers;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Publishes the recording of a live session: with captions, and only if all speakers agreed. */
@ApplicationScoped
class PublishRecording {

    private final Seminars seminars;
    private final Holding holding;
    private final Speakers speakers;
    private final SqlLiveSessions sessions;
    private final SqlRecordingConsents consents;
    private final Audit audit;
    private final Clock clock;

    PublishRecording(
            Seminars seminars,
            Holding holding,
            Speakers speakers,
            SqlLiveSessions sessions,
            SqlRecordingConsents consents,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.speakers = speakers;
        this.sessions = sessions;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A recording as its organiser states it.
     *
     * @param captions where captions or a transcript are read; empty if there are none
     * @param proofs what shows the consent of each speaker, by name
     */
    record Stated(String address, String captions, Map<String, String> proofs) {}

    @Transactional
    LiveSessionRow run(UUID id, UUID live, Stated stated) {
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        var session = sessions.get(id, live);
        if (!session.recorded) {
            throw new Refusal(
                    LiveReason.NOT_RECORDED, "Personne n’a été prévenu d’un enregistrement.");
        }
        if (stated.captions().isEmpty()) {
            throw new Refusal(
                    LiveReason.CAPTIONS_MISSING, "Ajoutez des sous-titres ou une transcription.");
        }
        var silent =
                speakers.of(seminar).stream()
                        .filter(it -> !stated.proofs().containsKey(it))
                        .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw new Refusal(
                    LiveReason.SPEAKER_CONSENT_MISSING, "Il manque l’accord de : " + silent + ".");
        }
        stated.proofs().forEach((speaker, proof) -> keep(live, speaker, proof));
        session.recording = stated.address();
        session.captions = stated.captions();
        session.publishedAt = clock.instant();
        audit.record("RecordingPublished", live, "", "PUBLISHED", "");
        return session;
    }

    private void keep(UUID live, String speaker, String proof) {
        var row =
                consents.findByIdOptional(new RecordingConsentRow.Key(live, speaker))
                        .orElseGet(() -> begin(live, speaker));
        row.proof = proof;
    }

    private RecordingConsentRow begin(UUID live, String speaker) {
        var row = new RecordingConsentRow();
        row.session = live;
        row.speaker = speaker;
        row.proof = "";
        consents.persist(row);
        return row;
    }
}
