package coop.cooperer.rencontres.seminars.arrangement;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.arrangement.ArrangementViews.BookedView;
import coop.cooperer.rencontres.seminars.arrangement.ArrangementViews.MealsView;
import coop.cooperer.rencontres.seminars.arrangement.ArrangementViews.NeedView;
import coop.cooperer.rencontres.seminars.arrangement.ArrangementViews.OfficerView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Arrangements of a seminar over HTTP: names for one person only, counts for the caterer. */
@Path("/api/v1/seminars/{id}")
@Authenticated
@RunOnVirtualThread
class ArrangementResource {

    private final Officer officer;

    ArrangementResource(Officer officer) {
        this.officer = officer;
    }

    @PUT
    @Path("officer")
    @Operation(summary = "Nommer la personne chargée du séminaire")
    public OfficerView appointOfficer(@PathParam("id") UUID id, @NotNull @Valid Appointee named) {
        var row = officer.appoint(id, named.person());
        return new OfficerView(row.seminar, row.person);
    }

    @GET
    @Path("arrangements")
    @Operation(summary = "Les besoins des personnes qui viennent, pour la personne chargée seule")
    public Page<NeedView> listArrangements(@PathParam("id") UUID id) {
        return new Page<>(officer.needs(id).stream().map(NeedView::of).toList(), null);
    }

    @GET
    @Path("meals")
    @Operation(summary = "Le buffet à commander : des repas et des régimes, sans noms")
    public MealsView readMeals(@PathParam("id") UUID id) {
        var meals = officer.meals(id);
        return new MealsView(meals.meals(), meals.diets());
    }

    @GET
    @Path("booked-arrangements")
    @Operation(summary = "Les aménagements réservés et leur coût, sans noms")
    public Page<BookedView> listBookedArrangements(@PathParam("id") UUID id) {
        return new Page<>(officer.booked(id).stream().map(BookedView::of).toList(), null);
    }

    @POST
    @Path("booked-arrangements")
    @ResponseStatus(201)
    @Operation(summary = "Noter un aménagement réservé et son coût")
    public BookedView bookArrangement(@PathParam("id") UUID id, @NotNull @Valid Booking booking) {
        return BookedView.of(
                officer.book(
                        id,
                        booking.what().strip(),
                        booking.supplier().strip(),
                        booking.costCents()));
    }

    /** Who is put in charge. */
    record Appointee(@NotNull UUID person) {}

    /** What is booked, for nobody by name. */
    record Booking(
            @NotBlank @Size(max = 300) String what,
            @NotBlank @Size(max = 200) String supplier,
            @PositiveOrZero long costCents) {}
}
