package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The media in the database. */
@ApplicationScoped
class SqlMedia implements Media {

    private final Table table;

    SqlMedia(Table table) {
        this.table = table;
    }

    @Override
    public Medium get(UUID id) {
        return row(id).medium();
    }

    @Override
    public Medium hold(UUID id) {
        return Objects.requireNonNull(table.findById(id, LockModeType.PESSIMISTIC_WRITE)).medium();
    }

    @Override
    public void save(Medium medium) {
        var known = table.findById(medium.id());
        var row = known == null ? new MediumRow() : known;
        row.id = medium.id();
        row.take(medium);
        table.persistAndFlush(row);
    }

    @Override
    public List<Medium> published(DeliverableKind kind, Set<UUID> seminars, UUID after, int rows) {
        var asked = "kind = ?1 and status = 'PUBLISHED' and id > ?2";
        var found =
                seminars.isEmpty()
                        ? table.find(asked + " order by id", kind, after)
                        : table.find(
                                asked + " and seminar in ?3 order by id", kind, after, seminars);
        return found.page(0, rows).stream().map(MediumRow::medium).toList();
    }

    @Override
    public Set<UUID> people(UUID medium) {
        return Set.copyOf(row(medium).people);
    }

    @Override
    public void tag(UUID medium, Set<UUID> people) {
        var row = row(medium);
        row.people.clear();
        row.people.addAll(people);
        table.flush();
    }

    @Override
    public void remove(UUID medium) {
        table.delete(row(medium));
        table.flush();
    }

    @Override
    public List<Medium> holdPublicOf(UUID person) {
        return table
                .find("status = 'PUBLISHED' and ?1 member of people order by id", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(MediumRow::medium)
                .toList();
    }

    private MediumRow row(UUID id) {
        return Objects.requireNonNull(table.findById(id));
    }

    /** The rows. */
    @ApplicationScoped
    static class Table implements PanacheRepositoryBase<MediumRow, UUID> {}
}
