package coop.cooperer.rencontres.seminars.lot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the holder and the issuer see of a task.
 *
 * @param asksForPicture whether only a picture and its day prove it (D38)
 * @param checksum SHA-256 of the picture, lower-case hex
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        TaskCode code,
        String label,
        TaskStatus status,
        String proof,
        String comment,
        boolean asksForPicture,
        @Nullable LocalDate takenOn,
        @Nullable String checksum) {

    static TaskView of(LotTaskRow task) {
        return new TaskView(
                task.code,
                task.code.label(),
                task.status,
                task.proof,
                task.comment,
                task.code.isProvedByPicture(),
                task.takenOn,
                task.checksum);
    }
}
