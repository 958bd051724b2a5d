package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.seminars.series.Category;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The registration form of a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/registration-form")
@RunOnVirtualThread
class RegistrationFormResource {

    private final RegistrationForm form;

    RegistrationFormResource(RegistrationForm form) {
        this.form = form;
    }

    @GET
    @PermitAll
    @Operation(summary = "Ce que le formulaire d’inscription demande, et la notice qu’il montre")
    public FormView readRegistrationForm(@PathParam("id") UUID id) {
        return FormView.of(form.of(id));
    }

    @PUT
    @Authenticated
    @Operation(summary = "Dire si des personnes mineures sont attendues")
    public FormView setRegistrationForm(
            @PathParam("id") UUID id, @NotNull @Valid Expectation expectation) {
        return FormView.of(form.expectMinors(id, expectation.minorsExpected()));
    }

    /** Whether minors may come. */
    record Expectation(@NotNull Boolean minorsExpected) {}

    /**
     * What is asked.
     *
     * @param notice the version of the notice about personal data that the form shows (D60)
     * @param under18 whether the person says if she is under 18
     */
    record FormView(String notice, boolean under18, List<Category> categories) {

        static FormView of(RegistrationForm.Asked asked) {
            return new FormView(Participant.NOTICE, asked.under18(), asked.categories());
        }
    }
}
