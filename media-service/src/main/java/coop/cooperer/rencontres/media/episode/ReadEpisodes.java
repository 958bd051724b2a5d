package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.consent.Interviewees;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.file.StoredFile;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.media.sequencing.Sequencings;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows episodes: the public those of the feed, the others what they deliver, review or said. */
@ApplicationScoped
class ReadEpisodes {

    private final SqlEpisodes episodes;
    private final Deliverables deliverables;
    private final Interviewees interviewees;
    private final StoredFiles files;
    private final Media media;
    private final Sequencings sequencings;

    ReadEpisodes(
            SqlEpisodes episodes,
            Deliverables deliverables,
            Interviewees interviewees,
            StoredFiles files,
            Media media,
            Sequencings sequencings) {
        this.episodes = episodes;
        this.deliverables = deliverables;
        this.interviewees = interviewees;
        this.files = files;
        this.media = media;
        this.sequencings = sequencings;
    }

    @Transactional
    List<EpisodeView> of(UUID deliverable, Sight sight, UUID after, int rows) {
        deliverables.get(deliverable, sight);
        return episodes.of(deliverable, after, rows).stream().map(this::view).toList();
    }

    /** A series beside what it is held to. */
    @Transactional
    SeriesView series(UUID deliverable, Sight sight) {
        var duty = deliverables.get(deliverable, sight).duty();
        return SeriesView.of(
                sequencings.of(duty.lot(), duty.seminar()), episodes.allOf(deliverable));
    }

    @Transactional
    EpisodeView one(UUID id, Sight sight) {
        var row = episodes.get(id);
        deliverables.get(row.deliverable, sight);
        return view(row);
    }

    /** The episodes in which the person behind a link is heard. */
    @Transactional
    List<EpisodeView.OwnEpisode> mine(String link) {
        return episodes.with(interviewees.behind(link)).stream()
                .map(EpisodeView.OwnEpisode::of)
                .toList();
    }

    /** The sound, for the person who is heard in it. */
    @Transactional
    StoredFile mySound(String link, UUID id) {
        var row = episodes.holdOf(interviewees.behind(link), id);
        return files.find(row.file).orElseThrow(SqlEpisodes::unknown);
    }

    /** The sound, for those who deliver and review it. */
    @Transactional
    StoredFile sound(UUID id, Sight sight) {
        var row = episodes.get(id);
        deliverables.get(row.deliverable, sight);
        return files.find(row.file).orElseThrow(SqlEpisodes::unknown);
    }

    /** What is said in it, for the same. */
    @Transactional
    EpisodeView.Spoken spoken(UUID id, Sight sight) {
        var row = episodes.get(id);
        deliverables.get(row.deliverable, sight);
        return EpisodeView.Spoken.of(row);
    }

    /** Its picture, for the same. */
    @Transactional
    StoredFile artwork(UUID id, Sight sight) {
        var row = episodes.get(id);
        deliverables.get(row.deliverable, sight);
        return Optional.ofNullable(row.artwork)
                .flatMap(files::find)
                .orElseThrow(SqlEpisodes::unknown);
    }

    @Transactional
    List<EpisodeView.Heard> heard(@Nullable UUID seminar, UUID after, int rows) {
        var seminars = seminar == null ? Set.<UUID>of() : Set.of(seminar);
        return media.published(DeliverableKind.EPISODE, seminars, after, rows).stream()
                .map(it -> EpisodeView.Heard.of(episodes.get(it.id())))
                .toList();
    }

    /** An episode that everybody may hear, while everybody may. */
    @Transactional
    EpisodeRow shown(UUID id) {
        var row = episodes.get(id);
        if (!media.get(id).isPublic()) {
            throw SqlEpisodes.unknown();
        }
        return row;
    }

    /** A file of an episode that everybody may hear. */
    @Transactional
    StoredFile publicFile(UUID id, Function<EpisodeRow, UUID> which) {
        return files.find(which.apply(shown(id))).orElseThrow(SqlEpisodes::unknown);
    }

    @Transactional
    Podcast podcast(UUID call) {
        var all = episodes.ofCall(call);
        var sentence =
                all.stream()
                        .map(it -> it.sentence)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                EpisodeReason.UNKNOWN_PODCAST,
                                                "Cet appel n’a pas encore de podcast."));
        var items =
                all.stream()
                        .flatMap(this::item)
                        .sorted(Comparator.comparing(Podcast.Item::publishedAt).reversed())
                        .toList();
        return new Podcast(call, sentence, items);
    }

    private Stream<Podcast.Item> item(EpisodeRow row) {
        return media.get(row.id).status() instanceof Medium.Status.Published(var at)
                ? Stream.of(new Podcast.Item(row, files.find(row.publicFile).orElseThrow(), at))
                : Stream.empty();
    }

    private EpisodeView view(EpisodeRow row) {
        return EpisodeView.of(
                row,
                media.get(row.id),
                media.people(row.id),
                interviewees.attended(row.interviewee));
    }
}
