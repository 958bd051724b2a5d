package coop.cooperer.rencontres.notifications.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The notices of whoever is signed in, over HTTP. */
@Path("/api/v1/notifications/notices")
@Authenticated
class NoticeResource {

    private static final String ISSUER = "issuer-admin";

    private final ReadNotices read;
    private final UnreadStream stream;
    private final Actor actor;

    NoticeResource(ReadNotices read, UnreadStream stream, Actor actor) {
        this.read = read;
        this.stream = stream;
        this.actor = actor;
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Vos avis, du plus ancien au plus récent")
    public Page<NoticeView> listNotices(
            @BeanParam @Valid Paging paging, @QueryParam("unread") boolean unread) {
        return paging.page(
                read.list(reader(), unread, paging.after(), paging.rows()),
                it -> it.notice().id(),
                NoticeView::of);
    }

    @GET
    @Path("unread")
    @RunOnVirtualThread
    @Operation(summary = "Combien d’avis vous n’avez pas lus")
    public Unread countUnreadNotices() {
        return new Unread(read.unread(reader()));
    }

    // A stream has no end, and the document no words for it: it is described in README.md.
    @GET
    @Path("stream")
    @NonBlocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<Unread> streamUnreadNotices() {
        return stream.of(reader()).map(Unread::new);
    }

    @POST
    @Path("readings")
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "Marquer comme lus tous vos avis jusqu’à celui-ci")
    public Unread readNotices(@Valid @NotNull Reading reading) {
        return new Unread(read.read(reader(), reading.upTo()));
    }

    @GET
    @Path("preferences")
    @RunOnVirtualThread
    @Operation(summary = "Les avis que vous ne voulez pas voir")
    public Preferences readNoticePreferences() {
        return new Preferences(read.muted(actor.person()));
    }

    @PUT
    @Path("preferences")
    @RunOnVirtualThread
    @Operation(summary = "Choisir les avis que vous ne voulez pas voir")
    public Preferences changeNoticePreferences(@Valid @NotNull Preferences wish) {
        return new Preferences(read.mute(actor.person(), wish.muted()));
    }

    private Reader reader() {
        var roles = Stream.of(ISSUER).filter(actor::has).collect(Collectors.toSet());
        return new Reader(actor.person(), actor.organisations(), roles);
    }

    /** How many notices are not read. */
    record Unread(long unread) {}

    /** Up to which notice everything is read. */
    record Reading(@NotNull UUID upTo) {}

    /** The kinds of notice that a person does not want to see, by the names of their events. */
    record Preferences(
            @NotNull @Size(max = 50) Set<@NotNull @Pattern(regexp = "\\w{1,100}") String> muted) {}

    /** A notice as its reader sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeView(UUID id, String kind, UUID subject, Instant toldAt, boolean read) {

        static NoticeView of(Notices.Seen seen) {
            var notice = seen.notice();
            return new NoticeView(
                    notice.id(), notice.kind(), notice.subject(), notice.toldAt(), seen.read());
        }
    }
}
