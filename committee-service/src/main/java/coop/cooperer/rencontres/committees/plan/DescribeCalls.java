package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.platform.web.InternalReads;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Learns from the owner of a call what its event did not carry: its title and the sentence that is
 * on every document. A job of its own, since a consumer calls nobody from its transaction.
 */
@ApplicationScoped
public class DescribeCalls {

    private static final Logger LOG = Logger.getLogger(DescribeCalls.class);

    private final SqlCallTexts texts;
    private final InternalReads reads;

    DescribeCalls(SqlCallTexts texts, InternalReads reads) {
        this.texts = texts;
        this.reads = reads;
    }

    /** What is known of a call; nothing as long as its owner has not told it. */
    public Optional<CallText> of(UUID call) {
        return QuarkusTransaction.joiningExisting()
                .call(
                        () ->
                                texts.findByIdOptional(call)
                                        .filter(it -> it.sentence != null)
                                        .map(
                                                it ->
                                                        new CallText(
                                                                it.title,
                                                                it.sentence,
                                                                it.seminars)));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void describeNewOnes() {
        QuarkusTransaction.requiringNew().call(texts::untold).forEach(this::describe);
    }

    private void describe(UUID call) {
        try {
            var told = reads.read("applications", "calls", call, Told.class);
            QuarkusTransaction.requiringNew().run(() -> keep(call, told));
        } catch (UncheckedIOException away) {
            LOG.warnf("Call %s stays undescribed: %s", call, away.getMessage());
        }
    }

    // Calls that the owner does not tell wait behind the others.
    private void keep(UUID call, Optional<Told> answer) {
        var row = texts.findById(call);
        row.attempts++;
        answer.ifPresent(told -> keep(row, told));
    }

    private static void keep(CallTextRow row, Told told) {
        row.title = told.title();
        row.sentence = told.sentence();
        row.windowFrom = told.windowFrom();
        row.windowTo = told.windowTo();
        row.seminars =
                told.seminars().stream().collect(Collectors.toMap(Named::id, Named::publicLabel));
    }

    /** What is read of a call. */
    record Told(
            String title,
            String sentence,
            LocalDate windowFrom,
            LocalDate windowTo,
            List<Named> seminars) {}

    /** What is read of a seminar of the call. */
    record Named(UUID id, String publicLabel) {}
}
