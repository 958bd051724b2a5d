package coop.cooperer.rencontres.applications.question;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum QuestionReason implements Refusal.Reason {
    UNKNOWN_QUESTION(Refusal.Kind.ABSENT, "Question inconnue"),
    QUESTION_ALREADY_ANSWERED(Refusal.Kind.CONFLICT, "Cette question a déjà sa réponse");

    private final Refusal.Kind kind;
    private final String title;

    QuestionReason(Refusal.Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
