package coop.cooperer.rencontres.committees.action;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What a committee has to do, over HTTP. */
@Path("/api/v1/committees/{id}/actions")
@Authenticated
@RunOnVirtualThread
class ActionResource {

    private final FollowActions follow;
    private final Actor actor;

    ActionResource(FollowActions follow, Actor actor) {
        this.follow = follow;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les actions décidées par un comité")
    public Page<ActionItem> listActions(
            @PathParam("id") UUID committee, @BeanParam @Valid Paging paging) {
        return paging.page(
                follow.list(committee, Asker.of(actor), paging.after(), paging.rows()),
                ActionItem::id,
                it -> it);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Noter une action, qui la mène et son échéance")
    public ActionItem agreeAction(
            @PathParam("id") UUID committee, @NotNull @Valid NewAction action) {
        return follow.open(committee, action.task(), Asker.of(actor));
    }

    @POST
    @Path("{action}/completion")
    @Operation(summary = "Dire qu’une action est faite")
    public ActionItem completeAction(
            @PathParam("id") UUID committee, @PathParam("action") UUID action) {
        return follow.done(committee, action, Asker.of(actor));
    }

    /** Something to do, as it is stated. */
    record NewAction(
            @Nullable UUID meeting,
            @NotBlank @Size(max = 300) String title,
            @NotNull UUID owner,
            @NotNull LocalDate dueOn) {

        FollowActions.Task task() {
            return new FollowActions.Task(meeting, title, owner, dueOn);
        }
    }
}
