package coop.cooperer.rencontres.committees.committee;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What other services may read of a committee. */
@Path("/internal/v1/committees")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalCommitteeResource {

    private final ReadCommittees read;

    InternalCommitteeResource(ReadCommittees read) {
        this.read = read;
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public CommitteeForServices committeeForServices(@PathParam("id") UUID id) {
        return CommitteeForServices.of(read.forServices(id));
    }

    /** The closed list of fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommitteeForServices(
            UUID id,
            @Nullable UUID seminar,
            UUID call,
            @Nullable UUID holder,
            String status,
            List<MemberForServices> members) {

        static CommitteeForServices of(Committee committee) {
            var local = committee.scope() instanceof Scope.Local it ? it : null;
            return new CommitteeForServices(
                    committee.id(),
                    local == null ? null : local.seminar(),
                    committee.call(),
                    local == null ? null : local.holder(),
                    CommitteeView.statusOf(committee),
                    committee.members().stream()
                            .map(it -> new MemberForServices(it.person(), it.college()))
                            .toList());
        }
    }

    /** Who sits in which college. */
    record MemberForServices(UUID person, College college) {}
}
