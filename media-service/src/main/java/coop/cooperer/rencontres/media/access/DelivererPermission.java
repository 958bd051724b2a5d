package coop.cooperer.rencontres.media.access;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who may deliver at all: the issuer's administrators and members of organisations. Which
 * deliverable is whose is asked in the query that loads it.
 */
@ApplicationScoped
public class DelivererPermission {

    /** The name by which operations ask for it. */
    public static final String DELIVER = "deliver";

    @PermissionChecker(DELIVER)
    boolean mayDeliver(SecurityIdentity caller) {
        return caller.hasRole("issuer-admin") || belongsToAnOrganisation(caller);
    }

    private static boolean belongsToAnOrganisation(SecurityIdentity caller) {
        return caller.getPrincipal() instanceof JsonWebToken token
                && token.containsClaim("organization");
    }
}
