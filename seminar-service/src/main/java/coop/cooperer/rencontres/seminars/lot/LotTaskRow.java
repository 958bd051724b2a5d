package coop.cooperer.rencontres.seminars.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One thing that the holder of a lot has to do. */
@Entity
@Table(name = "lot_task")
@IdClass(LotTaskRow.Key.class)
@NullUnmarked
class LotTaskRow {

    @Id UUID lot;

    @Id
    @Enumerated(EnumType.STRING)
    TaskCode code;

    @Enumerated(EnumType.STRING)
    TaskStatus status;

    /** What shows that it is done, in the holder's words. */
    String proof;

    /** The day on which the picture that proves it was taken; null without one. */
    @Column(name = "taken_on")
    LocalDate takenOn;

    @Column(name = "picture_digest")
    String checksum;

    /** What the issuer answered. */
    String comment;

    /** Which task of which lot. */
    record Key(UUID lot, TaskCode code) implements Serializable {}
}
