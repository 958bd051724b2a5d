package coop.cooperer.rencontres.platform.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Verifies the token that a caller presents, also where none is asked for: a wrong one is told. */
class PresentedTokens {

    private final CurrentIdentityAssociation identity;

    PresentedTokens(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    @Nullable Uni<Void> verify(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? null
                : identity.getDeferredIdentity().replaceWithVoid();
    }
}
