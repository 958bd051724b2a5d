package coop.cooperer.rencontres.notifications.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** The messages in the database. */
@ApplicationScoped
class SqlMessages implements Messages, PanacheRepositoryBase<MessageRow, UUID> {

    @Override
    public boolean announce(Message message) {
        var row = MessageRow.of(message);
        if (count("dedupKey", row.dedupKey) > 0) {
            return false;
        }
        persist(row);
        return true;
    }

    @Override
    public Optional<Message> nextDue(Instant now) {
        return find("status = 'PENDING' and dueAt <= ?1 order by dueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .map(MessageRow::message);
    }

    @Override
    public Message hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(MessageRow::message)
                .orElseThrow(MessageReason::unknownMessage);
    }

    @Override
    public void save(Message message) {
        findById(message.id()).take(message);
    }

    @Override
    public Optional<Message> find(UUID id) {
        return findByIdOptional(id).map(MessageRow::message);
    }

    @Override
    public List<Message> list(@Nullable String status, UUID after, int rows) {
        return find("(?1 is null or status = ?1) and id > ?2 order by id", status, after)
                .page(0, rows)
                .stream()
                .map(MessageRow::message)
                .toList();
    }
}
