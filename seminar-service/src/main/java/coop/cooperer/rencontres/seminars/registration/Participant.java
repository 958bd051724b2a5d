package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * All that a person is asked for (requirement D56). Any other field is refused.
 *
 * @param under18 yes or no where minors are expected; elsewhere it is not asked
 */
record Participant(
        @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 200) String function,
        @NotNull ParticipantCategory category,
        @Nullable Boolean under18) {

    /** The version of the notice about personal data that the form shows (D60). */
    static final String NOTICE = "2021-1";
}
