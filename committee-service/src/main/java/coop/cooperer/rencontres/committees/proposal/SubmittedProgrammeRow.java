package coop.cooperer.rencontres.committees.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A version of a programme, recognised by its hash; never changed. */
@Entity
@Table(name = "submitted_programme")
@IdClass(SubmittedProgrammeRow.Key.class)
@NullUnmarked
class SubmittedProgrammeRow {

    @Id UUID seminar;
    @Id int version;
    String hash;

    /** Which version for which seminar. */
    record Key(UUID seminar, int version) implements Serializable {}

    static SubmittedProgrammeRow of(Key key, String hash) {
        var row = new SubmittedProgrammeRow();
        row.seminar = key.seminar();
        row.version = key.version();
        row.hash = hash;
        return row;
    }
}
