package coop.cooperer.rencontres.applications.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls in the database. */
@ApplicationScoped
class SqlCalls implements Calls, PanacheRepositoryBase<CallRow, UUID> {

    private static final String SEARCHED = "id > ?1 and searchable like ?2 order by id";

    private final SqlCallIds ids;

    SqlCalls(SqlCallIds ids) {
        this.ids = ids;
    }

    @Override
    public Call get(UUID id) {
        return known(findByIdOptional(id));
    }

    @Override
    public Call hold(UUID id) {
        return known(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Call> holdOfLot(UUID lot) {
        return ids.ofLot(lot).map(this::hold);
    }

    @Override
    public List<Call> published(String words, UUID after, int rows) {
        return calls("status <> 'DRAFT' and " + SEARCHED, words, after, rows);
    }

    @Override
    public List<Call> all(String words, UUID after, int rows) {
        return calls(SEARCHED, words, after, rows);
    }

    @Override
    public Optional<Instant> publishedAt(UUID id) {
        return findByIdOptional(id).map(it -> it.published_at);
    }

    @Override
    public List<Call> due(Instant now) {
        return find("status = 'PUBLISHED' and deadline_at <= ?1 order by id", now)
                .page(0, 100)
                .stream()
                .map(CallRow::call)
                .toList();
    }

    @Override
    public boolean none() {
        return count() == 0;
    }

    @Override
    public void save(Call call) {
        var known = findById(call.id());
        var row = known == null ? new CallRow() : known;
        row.id = call.id();
        row.take(call);
        persist(row);
    }

    private List<Call> calls(String query, String words, UUID after, int rows) {
        return find(query, after, "%" + Searchable.of(words) + "%").page(0, rows).stream()
                .map(CallRow::call)
                .toList();
    }

    private static Call known(Optional<CallRow> row) {
        return row.map(CallRow::call).orElseThrow(CallReason::unknownCall);
    }
}
