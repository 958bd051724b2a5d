package coop.cooperer.rencontres.committees.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting knows of one member.
 *
 * @param proxy the member who speaks for it while it is away, if it gave a proxy
 * @param confirmedAt when the person itself confirmed a remote presence (D77)
 * @param reason why it is excused, if a reason was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Presence(
        UUID member,
        Attendance attendance,
        @Nullable UUID proxy,
        @Nullable Instant confirmedAt,
        @Nullable String reason) {

    /** Whether the member is there now. */
    public boolean attends() {
        return attendance.isThere();
    }

    /** Whether the member was there at some time. */
    public boolean attended() {
        return attendance.wasThere();
    }
}
