package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.file.FileKeeper;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The photographs in the database. */
@ApplicationScoped
class SqlPhotographs implements PanacheRepositoryBase<PhotographRow, UUID>, FileKeeper {

    PhotographRow get(UUID id) {
        return findByIdOptional(id).orElseThrow(SqlPhotographs::unknown);
    }

    /** The same, which nobody else changes until the transaction ends. */
    PhotographRow hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(SqlPhotographs::unknown);
    }

    boolean holdsFile(UUID file) {
        return count("file", file) > 0;
    }

    List<PhotographRow> of(UUID deliverable, UUID after, int rows) {
        return find("deliverable = ?1 and id > ?2 order by id", deliverable, after)
                .page(0, rows)
                .list();
    }

    Stream<PhotographRow> allOf(UUID deliverable) {
        return list("deliverable = ?1 order by id", deliverable).stream();
    }

    /** Those whose assignment of rights is over. */
    List<UUID> assignedUntilBefore(LocalDate day) {
        return list("assignedUntil < ?1", day).stream().map(it -> it.id).toList();
    }

    @Override
    public Set<UUID> needed(List<UUID> files) {
        return list("file in ?1 or web in ?1 or thumbnail in ?1", files).stream()
                .flatMap(it -> Stream.of(it.file, it.web, it.thumbnail))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static Refusal unknown() {
        return new Refusal(
                PhotoReason.UNKNOWN_PHOTOGRAPH,
                "Aucune photographie de ce numéro ne vous est ouverte.");
    }
}
