package coop.cooperer.rencontres.seminars.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a place of their own.
 *
 * @param offeredUntil when an offered seat goes to the next; absent if none is offered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceView(
        UUID id,
        UUID seminar,
        String givenName,
        String familyName,
        RegistrationStatus status,
        boolean photographs,
        @Nullable Instant offeredUntil) {

    /**
     * A place just opened by a link.
     *
     * @param session goes into the header {@code Rencontres-Place} of what the person does next
     */
    record OpenedPlace(String session, PlaceView place) {

        static OpenedPlace of(FollowLink.Followed followed) {
            return new OpenedPlace(followed.session(), PlaceView.of(followed.place()));
        }
    }

    static PlaceView of(RegistrationRow row) {
        return new PlaceView(
                row.id,
                row.seminar,
                row.givenName,
                row.familyName,
                row.status,
                row.photographs,
                row.offeredUntil);
    }
}
