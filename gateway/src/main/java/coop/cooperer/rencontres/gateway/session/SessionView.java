package coop.cooperer.rencontres.gateway.session;

import java.util.List;

/**
 * What the page knows about the person who looks at it.
 *
 * @param id what the person is known by where no name may stand; empty for a partner system
 * @param partner whether somebody looks after a partner system; its scopes are then the roles
 */
record SessionView(
        boolean signedIn,
        String id,
        String displayName,
        String username,
        List<String> roles,
        List<Claims.Organisation> organisations,
        boolean partner,
        String csrfHeader) {

    static final SessionView NOBODY =
            new SessionView(false, "", "", "", List.of(), List.of(), false, AntiForgery.HEADER);

    static SessionView of(Tokens tokens) {
        return tokens.partner()
                .map(client -> ofPartner(client, Claims.of(tokens.access())))
                .orElseGet(() -> ofPerson(tokens));
    }

    private static SessionView ofPartner(String client, Claims access) {
        var scopes = List.of(access.text("scope").split(" "));
        return new SessionView(
                true, "", client, client, scopes, List.of(), true, AntiForgery.HEADER);
    }

    private static SessionView ofPerson(Tokens tokens) {
        var access = Claims.of(tokens.access());
        var identity = Claims.of(tokens.identity());
        return new SessionView(
                true,
                access.text("sub"),
                identity.text("name"),
                identity.text("preferred_username"),
                access.roles(),
                access.organisations().toList(),
                false,
                AntiForgery.HEADER);
    }
}
