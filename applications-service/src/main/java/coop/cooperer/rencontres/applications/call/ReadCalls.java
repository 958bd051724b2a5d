package coop.cooperer.rencontres.applications.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows calls: drafts to the issuer, what is public to everybody. */
@ApplicationScoped
class ReadCalls {

    private final Calls calls;

    ReadCalls(Calls calls) {
        this.calls = calls;
    }

    @Transactional
    List<Call> list(boolean drafts, String words, UUID after, int rows) {
        return drafts ? calls.all(words, after, rows) : calls.published(words, after, rows);
    }

    @Transactional
    Call one(UUID id, boolean drafts) {
        return calls.visible(id, drafts);
    }
}
