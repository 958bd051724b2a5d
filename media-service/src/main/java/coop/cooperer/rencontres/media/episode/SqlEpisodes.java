package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.file.FileKeeper;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The episodes in the database. */
@ApplicationScoped
class SqlEpisodes implements PanacheRepositoryBase<EpisodeRow, UUID>, FileKeeper {

    EpisodeRow get(UUID id) {
        return findByIdOptional(id).orElseThrow(SqlEpisodes::unknown);
    }

    /** The same, which nobody else changes until the transaction ends. */
    EpisodeRow hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(SqlEpisodes::unknown);
    }

    /** An episode in which this person is heard, held until the transaction ends. */
    EpisodeRow holdOf(UUID interviewee, UUID id) {
        return find("id = ?1 and interviewee = ?2", id, interviewee)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        EpisodeReason.EPISODE_NOT_YOURS,
                                        "Ce lien n’ouvre pas cet épisode."));
    }

    boolean holdsFile(UUID file) {
        return count("file", file) > 0;
    }

    List<EpisodeRow> of(UUID deliverable, UUID after, int rows) {
        return find("deliverable = ?1 and id > ?2 order by id", deliverable, after)
                .page(0, rows)
                .list();
    }

    List<EpisodeRow> allOf(UUID deliverable) {
        return list("deliverable = ?1 order by id", deliverable);
    }

    List<EpisodeRow> ofCall(UUID call) {
        return list("call = ?1 order by id", call);
    }

    List<EpisodeRow> with(UUID interviewee) {
        return list("interviewee = ?1 order by id", interviewee);
    }

    /** Whether the person was not yet content with an interview that they gave. */
    boolean awaits(UUID interviewee) {
        return count("interviewee = ?1 and agreedAt is null", interviewee) > 0;
    }

    /** Keeps what was found of a sound, beside whatever else is changed of it meanwhile. */
    void keepPeaks(UUID id, List<Integer> peaks) {
        getEntityManager()
                .createQuery("update versioned EpisodeRow set peaks = :peaks where id = :id")
                .setParameter("peaks", peaks)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Set<UUID> needed(List<UUID> files) {
        return list("file in ?1 or artwork in ?1 or publicFile in ?1", files).stream()
                .flatMap(it -> Stream.of(it.file, it.artwork, it.publicFile))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static Refusal unknown() {
        return new Refusal(
                EpisodeReason.UNKNOWN_EPISODE, "Aucun épisode de ce numéro ne vous est ouvert.");
    }
}
