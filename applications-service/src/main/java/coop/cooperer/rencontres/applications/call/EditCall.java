package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes what a call says; what is promised to candidates does not change after publication. */
@ApplicationScoped
class EditCall {

    private final Calls calls;
    private final ChangeCall change;
    private final Event<CallCorrected> corrected;
    private final Clock clock;

    EditCall(Calls calls, ChangeCall change, Event<CallCorrected> corrected, Clock clock) {
        this.calls = calls;
        this.change = change;
        this.corrected = corrected;
        this.clock = clock;
    }

    /** Changes contact, milestones or publicity channels, which are the issuer's at any time. */
    @Transactional
    Call always(UUID id, String kind, IfMatch seen, UnaryOperator<CallContent> edit) {
        var call = calls.hold(id);
        seen.requires(call.version());
        change.keep(kind, call, call.saying(edit.apply(call.content())));
        return calls.get(id);
    }

    /** Changes texts or the grid of a draft. */
    @Transactional
    Call draft(UUID id, String kind, IfMatch seen, UnaryOperator<CallContent> edit) {
        var call = calls.hold(id);
        call.requireDraft();
        return always(id, kind, seen, edit);
    }

    /** Changes what the lots of a kind ask for, all alike, but for those under contract (R96). */
    @Transactional
    Call ask(UUID id, LotKind kind, IfMatch seen, List<String> duties) {
        var call = calls.hold(id);
        seen.requires(call.version());
        change.keep("LotDefined", call, call.asking(kind, duties));
        return calls.get(id);
    }

    /** Publishes a dated correction, with a corrected grid perhaps, and tells candidates (D1). */
    @Transactional
    Call correct(UUID id, String text, @Nullable ScoringRules scoring) {
        var call = calls.hold(id);
        var now = clock.instant();
        change.keep("CallCorrected", call, call.correct(text, scoring, now));
        corrected.fire(new CallCorrected(id, now));
        return calls.get(id);
    }

    /** Moves the deadline, before it has passed. */
    @Transactional
    Call moveDeadline(UUID id, Instant deadline) {
        var call = calls.hold(id);
        change.keep("DeadlineChanged", call, call.moveDeadline(deadline, clock.instant()));
        return calls.get(id);
    }
}
