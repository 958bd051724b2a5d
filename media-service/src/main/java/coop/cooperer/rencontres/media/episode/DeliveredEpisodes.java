package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.DeliveredPieces;
import coop.cooperer.rencontres.media.deliverable.Manifest;
import coop.cooperer.rencontres.media.file.StoredFile;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.media.sequencing.Sequencings;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The episodes of a series as what is handed in, reviewed and accepted together (R120). */
@ApplicationScoped
class DeliveredEpisodes implements DeliveredPieces {

    private static final int SERIES = 2;

    private final SqlEpisodes episodes;
    private final StoredFiles files;
    private final Interviewees interviewees;
    private final Sequencings sequencings;
    private final Outbox outbox;

    DeliveredEpisodes(
            SqlEpisodes episodes,
            StoredFiles files,
            Interviewees interviewees,
            Sequencings sequencings,
            Outbox outbox) {
        this.episodes = episodes;
        this.files = files;
        this.interviewees = interviewees;
        this.sequencings = sequencings;
        this.outbox = outbox;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.EPISODE;
    }

    @Override
    public Manifest manifest(UUID deliverable) {
        var series = episodes.allOf(deliverable);
        if (series.size() < SERIES) {
            throw new Refusal(
                    EpisodeReason.SERIES_TOO_SHORT, "Une série compte au moins deux entretiens.");
        }
        return new Manifest("Série d’entretiens", series.stream().map(this::piece).toList());
    }

    @Override
    public void handedIn(Deliverable submitted) {
        episodes.allOf(submitted.id()).stream()
                .filter(it -> it.agreedAt == null)
                .map(it -> it.interviewee)
                .distinct()
                .forEach(
                        it -> outbox.append(new ConsentsRequested(it, submitted.duty().seminar())));
    }

    @Override
    public void requireAcceptable(Deliverable submitted, String comment) {
        var series = episodes.allOf(submitted.id());
        series.forEach(this::requireAcceptable);
        var asked = sequencings.of(submitted.duty().lot(), submitted.duty().seminar());
        var missing = asked.missing(series.stream().map(EpisodeRow::recorded).toList());
        // A hint binds nobody.
        if (asked.stated() && comment.isBlank() && !missing.isEmpty()) {
            throw new Refusal(
                    EpisodeReason.SERIES_OFF_TARGET,
                    "Dites pourquoi vous l’acceptez : %s.".formatted(String.join(" ; ", missing)));
        }
    }

    private void requireAcceptable(EpisodeRow row) {
        var faults = row.measures.faults();
        require(
                faults.isEmpty(),
                EpisodeReason.SOUND_OUTSIDE_LIMITS,
                row,
                String.join(", ", faults));
        require(
                row.soundDesign.isDeclared(),
                EpisodeReason.SOUND_DESIGN_MISSING,
                row,
                "intro, outro et musiques sont à déclarer");
        require(row.artwork != null, EpisodeReason.ARTWORK_NOT_VALID, row, "l’illustration manque");
        require(
                row.transcript != null,
                EpisodeReason.TRANSCRIPT_MISSING,
                row,
                "la transcription manque");
        Transcript.read(row.transcript).requireOf(row.measures.millis(), row.shownName);
        require(
                row.agreedAt != null,
                EpisodeReason.AGREEMENT_MISSING,
                row,
                "la personne interrogée ne l’a pas encore écouté");
        require(
                row.spokenMention,
                EpisodeReason.SPOKEN_MENTION_MISSING,
                row,
                "confirmez que la mention est dite");
        require(
                row.attendanceCleared || interviewees.attended(row.interviewee),
                EpisodeReason.ATTENDANCE_NOT_CLEARED,
                row,
                "la personne n’a pas signé de feuille ; dites que vous l’acceptez");
    }

    private static void require(
            boolean holds, EpisodeReason reason, EpisodeRow row, String detail) {
        if (!holds) {
            throw new Refusal(reason, "« %s » : %s.".formatted(row.title, detail));
        }
    }

    private Manifest.Piece piece(EpisodeRow row) {
        return new Manifest.Piece(
                row.id.toString(),
                files.find(row.file).map(StoredFile::sha256).map(List::of).orElse(List.of()));
    }
}
