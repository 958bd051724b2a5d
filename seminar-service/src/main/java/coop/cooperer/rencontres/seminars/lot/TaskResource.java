package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.platform.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tasks of a seminar's lot over HTTP. */
@Path("/api/v1/seminars/{id}/tasks")
@Authenticated
@RunOnVirtualThread
class TaskResource {

    private final ReadTasks read;

    TaskResource(ReadTasks read) {
        this.read = read;
    }

    @GET
    @Operation(summary = "Ce que la structure retenue doit faire, et où elle en est")
    public Page<TaskView> listTasks(@PathParam("id") UUID id) {
        return new Page<>(read.run(id).stream().map(TaskView::of).toList(), null);
    }
}
