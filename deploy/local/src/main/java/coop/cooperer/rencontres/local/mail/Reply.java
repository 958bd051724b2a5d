package coop.cooperer.rencontres.local.mail;

/** What the mailbox answers, with what the browser may do with it. */
record Reply(int status, String type, String policy, String body) {

    private static final String OURS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";

    /** A mail's own markup: no script, no request to anywhere, no origin; links open beside it. */
    private static final String FOREIGN =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src"
                    + " 'unsafe-inline'; img-src data:";

    static Reply page(String html) {
        return new Reply(200, "text/html", OURS, html);
    }

    static Reply foreign(String html) {
        return new Reply(200, "text/html", FOREIGN, "<base target=\"_blank\">\n" + html);
    }

    static Reply plain(String body) {
        return new Reply(200, "text/plain", OURS, body);
    }

    static Reply json(String body) {
        return new Reply(200, "application/json", OURS, body);
    }

    static Reply absent() {
        return new Reply(404, "text/plain", OURS, "Cette page n’existe pas.\n");
    }
}
