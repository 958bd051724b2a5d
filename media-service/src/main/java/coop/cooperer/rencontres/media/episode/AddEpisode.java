package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.background.Background;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.file.FileKind;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.StoredFile;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds an interview to a series: its sound is measured before the answer, and what it said told.
 */
@ApplicationScoped
class AddEpisode {

    private final Deliverables deliverables;
    private final StoredFiles files;
    private final FileStore store;
    private final MeasureSound measure;
    private final SqlEpisodes episodes;
    private final Interviewees interviewees;
    private final Media media;
    private final ChangeMedium change;
    private final Background background;
    private final Audit audit;

    AddEpisode(
            Deliverables deliverables,
            StoredFiles files,
            FileStore store,
            MeasureSound measure,
            SqlEpisodes episodes,
            Interviewees interviewees,
            Media media,
            ChangeMedium change,
            Background background,
            Audit audit) {
        this.deliverables = deliverables;
        this.files = files;
        this.store = store;
        this.measure = measure;
        this.episodes = episodes;
        this.interviewees = interviewees;
        this.media = media;
        this.change = change;
        this.background = background;
        this.audit = audit;
    }

    /** A sound, who is heard in it and under which name. */
    record Recorded(
            UUID file, UUID interviewee, String shownName, EpisodeRow.Described described) {}

    // Not one transaction: measuring takes a while and holds no connection.
    EpisodeRow run(UUID deliverable, Sight sight, Recorded recorded) throws IOException {
        var file = QuarkusTransaction.requiringNew().call(() -> open(deliverable, sight, recorded));
        requireArtwork(sight, recorded.described().artwork());
        var measures = measure.run(store.path(file.id()), file.kind());
        if (measures.isMisleading()) {
            throw new Refusal(
                    EpisodeReason.SOUND_LENGTH_WRONG,
                    "Le fichier annonce %d s et en dure %d : exportez-le à nouveau."
                            .formatted(
                                    measures.announcedMillis() / 1000, measures.millis() / 1000));
        }
        Chapter.require(recorded.described().chapters(), measures.millis());
        return QuarkusTransaction.requiringNew()
                .call(() -> keep(deliverable, sight, recorded, measures));
    }

    /** Goes on only if the artwork, if there is one, has arrived and is as it must be. */
    void requireArtwork(Sight sight, @Nullable UUID artwork) throws IOException {
        if (artwork != null) {
            var file = QuarkusTransaction.joiningExisting().call(() -> files.get(artwork, sight));
            Artwork.require(store.path(file.id()));
        }
    }

    private StoredFile open(UUID deliverable, Sight sight, Recorded recorded) {
        deliverables.get(deliverable, sight).requireOpenFor(DeliverableKind.EPISODE);
        var file = files.get(recorded.file(), sight);
        if (file.kind() != FileKind.MP3 && file.kind() != FileKind.M4A) {
            throw new Refusal(
                    EpisodeReason.SOUND_UNREADABLE, "Un épisode se remet en MP3 ou en M4A.");
        }
        if (episodes.holdsFile(recorded.file())) {
            throw new Refusal(EpisodeReason.EPISODE_EXISTS, "Ce fichier est déjà un épisode.");
        }
        return file;
    }

    private EpisodeRow keep(UUID deliverable, Sight sight, Recorded recorded, Measures measures) {
        var owed = deliverables.hold(deliverable, sight);
        owed.requireOpenFor(DeliverableKind.EPISODE);
        var seminar = owed.duty().seminar();
        interviewees.require(seminar, recorded.interviewee());
        var row = new EpisodeRow();
        row.id = Ids.next();
        row.deliverable = deliverable;
        row.call = owed.duty().call();
        row.seminar = seminar;
        row.file = recorded.file();
        row.interviewee = recorded.interviewee();
        row.shownName = recorded.shownName();
        row.measures = measures;
        row.describe(recorded.described());
        media.save(Medium.withheld(row.id, seminar, DeliverableKind.EPISODE));
        change.tag(row.id, Set.of(recorded.interviewee()));
        episodes.persistAndFlush(row);
        background.later(PackEpisode.NAME, row.id);
        background.later(DrawPeaks.NAME, row.id);
        audit.record("EpisodeSubmitted", row.id, "", "DELIVERED", "");
        return row;
    }
}
