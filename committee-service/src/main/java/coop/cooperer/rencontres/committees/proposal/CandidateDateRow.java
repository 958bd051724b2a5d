package coop.cooperer.rencontres.committees.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A day on which a seminar could be held; never taken back, since votes may point to it. */
@Entity
@Table(name = "candidate_date")
@IdClass(CandidateDateRow.Key.class)
@NullUnmarked
class CandidateDateRow {

    @Id UUID seminar;
    @Id LocalDate day;

    /** Which day of which seminar. */
    record Key(UUID seminar, LocalDate day) implements Serializable {}

    static CandidateDateRow of(Key key) {
        var row = new CandidateDateRow();
        row.seminar = key.seminar();
        row.day = key.day();
        return row;
    }
}
