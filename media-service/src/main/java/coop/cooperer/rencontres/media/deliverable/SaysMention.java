package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.manuscript.Manuscripts;
import coop.cooperer.rencontres.media.manuscript.ReadManuscript;
import coop.cooperer.rencontres.media.proceedings.ReadCallTexts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Makes sure that a document says the co-financing sentence itself; never in a transaction. */
@ApplicationScoped
class SaysMention {

    private final Manuscripts manuscripts;
    private final ReadManuscript manuscript;
    private final ReadCallTexts texts;

    SaysMention(Manuscripts manuscripts, ReadManuscript manuscript, ReadCallTexts texts) {
        this.manuscripts = manuscripts;
        this.manuscript = manuscript;
        this.texts = texts;
    }

    /** Goes on only if the document that counts says the sentence of its call. */
    void require(Deliverable candidate) {
        documentOf(candidate)
                .ifPresent(
                        it ->
                                manuscript.requireMention(
                                        it,
                                        texts.run(candidate.duty().call()).publicity().sentence()));
    }

    /** The same, for a sentence that is known already. */
    void require(Deliverable candidate, String sentence) {
        documentOf(candidate).ifPresent(it -> manuscript.requireMention(it, sentence));
    }

    // A text that was typed has none: what is published of it carries the sentence anyway.
    private Optional<UUID> documentOf(Deliverable candidate) {
        return candidate
                .submission()
                .flatMap(
                        it ->
                                QuarkusTransaction.joiningExisting()
                                        .call(
                                                () ->
                                                        manuscripts.fileOf(
                                                                candidate.id(), it.number())));
    }
}
