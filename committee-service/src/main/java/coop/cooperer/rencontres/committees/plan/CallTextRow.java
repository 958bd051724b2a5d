package coop.cooperer.rencontres.committees.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** The copy of what a call says; empty until its owner told it. */
@Entity
@Table(name = "call_text")
@NullUnmarked
class CallTextRow {

    @Id UUID call;
    int attempts;
    String title;
    String sentence;

    @Column(name = "window_from")
    LocalDate windowFrom;

    @Column(name = "window_to")
    LocalDate windowTo;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<UUID, String> seminars;
}
