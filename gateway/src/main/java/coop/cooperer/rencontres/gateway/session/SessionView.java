package coop.cooperer.rencontres.gateway.session;

import java.util.List;

/** What the page knows about the person who looks at it. */
record SessionView(
        boolean signedIn,
        String displayName,
        String username,
        List<String> roles,
        List<Claims.Organisation> organisations,
        String csrfHeader) {

    static final SessionView NOBODY =
            new SessionView(false, "", "", List.of(), List.of(), AntiForgery.HEADER);

    static SessionView of(Tokens tokens) {
        var access = Claims.of(tokens.access());
        var identity = Claims.of(tokens.identity());
        return new SessionView(
                true,
                identity.text("name"),
                identity.text("preferred_username"),
                access.roles(),
                access.organisations().toList(),
                AntiForgery.HEADER);
    }
}
