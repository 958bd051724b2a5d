package coop.cooperer.rencontres.seminars.lot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The picture that proves a task; apart, so that lists of tasks leave it where it is. */
@Entity
@Table(name = "task_picture")
@IdClass(LotTaskRow.Key.class)
@NullUnmarked
class TaskPictureRow {

    @Id UUID lot;

    @Id
    @Enumerated(EnumType.STRING)
    TaskCode code;

    byte[] content;
    String type;
}
