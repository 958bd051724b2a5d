package coop.cooperer.rencontres.applications.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A call as the database keeps it. */
@Entity
@Table(name = "call")
@NullUnmarked
class CallRow {

    @Id UUID id;
    @Version int version;
    String status;
    String searchable;
    Instant deadline_at;
    Instant published_at;
    Instant closed_at;
    UUID first_key;
    Instant opened_at;
    Instant decided_at;
    Instant concluded_at;
    Instant archived_at;

    @JdbcTypeCode(SqlTypes.JSON)
    CallContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Lot> lots;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PlannedSeminar> seminars;

    void take(Call call) {
        deadline_at = call.deadlineAt();
        content = call.content();
        lots = call.lots();
        searchable = Searchable.of(call);
        seminars = call.seminars();
        switch (call.status()) {
            case Call.Status.Draft() -> status = "DRAFT";
            case Call.Status.Published(var at) -> {
                status = "PUBLISHED";
                published_at = at;
            }
            case Call.Status.Closed(var at, var first) -> {
                status = "CLOSED";
                closed_at = at;
                first_key = first.orElse(null);
            }
            case Call.Status.Opened(var at) -> {
                status = "OPENED";
                opened_at = at;
            }
            case Call.Status.InEvaluation _ -> status = "IN_EVALUATION";
            case Call.Status.Decided(var at) -> {
                status = "DECIDED";
                decided_at = at;
            }
            case Call.Status.Concluded(var at) -> {
                status = "CONCLUDED";
                concluded_at = at;
            }
            case Call.Status.Archived(var at) -> {
                status = "ARCHIVED";
                archived_at = at;
            }
            case Call.Status.Cancelled() -> status = "CANCELLED";
        }
    }

    Call call() {
        return new Call(id, version, content, lots, seminars, deadline_at, status());
    }

    private Call.Status status() {
        return switch (status) {
            case "DRAFT" -> new Call.Status.Draft();
            case "PUBLISHED" -> new Call.Status.Published(published_at);
            case "CLOSED" -> new Call.Status.Closed(closed_at, Optional.ofNullable(first_key));
            case "OPENED" -> new Call.Status.Opened(opened_at);
            case "IN_EVALUATION" -> new Call.Status.InEvaluation(opened_at);
            case "DECIDED" -> new Call.Status.Decided(decided_at);
            case "CONCLUDED" -> new Call.Status.Concluded(concluded_at);
            case "ARCHIVED" -> new Call.Status.Archived(archived_at);
            case "CANCELLED" -> new Call.Status.Cancelled();
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
