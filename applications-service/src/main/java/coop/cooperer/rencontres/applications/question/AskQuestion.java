package coop.cooperer.rencontres.applications.question;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes questions about a published call, and gives everybody the answers (D19). */
@ApplicationScoped
class AskQuestion {

    private final Calls calls;
    private final SqlQuestions questions;
    private final Audit audit;
    private final Clock clock;

    AskQuestion(Calls calls, SqlQuestions questions, Audit audit, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    QuestionRow ask(UUID call, String text) {
        calls.get(call).requirePublished();
        var row = new QuestionRow();
        row.id = Ids.next();
        row.call = call;
        row.text = text;
        row.askedAt = clock.instant();
        questions.persist(row);
        return row;
    }

    /**
     * Publishes the answer; the question may be worded anew, so that nobody is recognised by it.
     */
    @Transactional
    QuestionRow answer(UUID call, UUID id, String text, String answer) {
        var row =
                questions
                        .hold(id)
                        .filter(it -> it.call.equals(call))
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                QuestionReason.UNKNOWN_QUESTION,
                                                "Aucune question de cet appel ne porte ce"
                                                        + " numéro."));
        if (row.answer != null) {
            throw new Refusal(
                    QuestionReason.QUESTION_ALREADY_ANSWERED, "Publiez un rectificatif au besoin.");
        }
        row.text = text.isBlank() ? row.text : text;
        row.answer = answer;
        row.answeredAt = clock.instant();
        audit.record("QuestionAnswered", id, "ASKED", "ANSWERED", "");
        return row;
    }

    @Transactional
    List<QuestionRow> list(UUID call, boolean staff, UUID after, int rows) {
        calls.visible(call, staff);
        return questions.ofCall(call, staff, after, rows);
    }
}
