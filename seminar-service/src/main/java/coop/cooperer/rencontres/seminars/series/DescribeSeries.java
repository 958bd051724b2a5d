package coop.cooperer.rencontres.seminars.series;

import coop.cooperer.rencontres.platform.web.InternalReads;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Begins the series of a call, then learns from the call's owner what the event did not carry: the
 * window, the texts that the seminars share, the names of the publics and of the categories.
 *
 * <p>The reading is a job of its own, since a consumer must not call another service from its
 * transaction. It tries again until the owner answers; whoever needs the window before asks at
 * once.
 */
@ApplicationScoped
public class DescribeSeries {

    private static final Logger LOG = Logger.getLogger(DescribeSeries.class);

    private final SqlSeries series;
    private final InternalReads reads;
    private final Event<SeriesDescribed> described;

    DescribeSeries(SqlSeries series, InternalReads reads, Event<SeriesDescribed> described) {
        this.series = series;
        this.reads = reads;
        this.described = described;
    }

    /** Begins the series of a call that has become public. */
    @Transactional
    public void begin(UUID call) {
        var row = new SeriesRow();
        row.call = call;
        series.persist(row);
    }

    /**
     * The window of the series of a call. Never call it inside a transaction.
     *
     * @throws Refusal {@code window-unknown} if the owner of the call has not told it and is away
     */
    public Window windowOf(UUID call) {
        return known(call)
                .or(
                        () -> {
                            describe(call);
                            return known(call);
                        })
                .orElseThrow(
                        () ->
                                new Refusal(
                                        SeriesReason.WINDOW_UNKNOWN,
                                        "Recommencez dans quelques instants."));
    }

    /** The series of a call as its owner has told of it. */
    @Transactional
    Optional<SeriesRow> described(UUID call) {
        return series.findByIdOptional(call).filter(it -> it.purpose != null);
    }

    /**
     * The categories of participants that the call of a seminar names; none until they are told.
     */
    @Transactional
    public List<Category> categoriesOf(UUID call) {
        return described(call).map(it -> it.categories).orElse(List.of());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void describeNewOnes() {
        QuarkusTransaction.requiringNew().call(series::undescribed).forEach(this::describe);
    }

    private Optional<Window> known(UUID call) {
        return QuarkusTransaction.requiringNew()
                .call(() -> series.findByIdOptional(call).flatMap(SeriesRow::window));
    }

    private void describe(UUID call) {
        try {
            reads.read("applications", "calls", call, CallTexts.class)
                    .ifPresent(it -> QuarkusTransaction.requiringNew().run(() -> keep(call, it)));
        } catch (UncheckedIOException away) {
            LOG.warnf("The series of call %s stays undescribed: %s", call, away.getMessage());
        }
    }

    private void keep(UUID call, CallTexts texts) {
        var row = series.findById(call);
        row.windowFrom = texts.windowFrom();
        row.windowTo = texts.windowTo();
        row.purpose = texts.purpose();
        row.theme = texts.theme();
        row.objectives = texts.objectives();
        row.categories = texts.participantCategories();
        described.fire(
                new SeriesDescribed(
                        texts.seminars().stream()
                                .collect(
                                        Collectors.toMap(
                                                SeminarText::id, SeminarText::publicLabel))));
    }

    /** What is read of a call. */
    record CallTexts(
            LocalDate windowFrom,
            LocalDate windowTo,
            String purpose,
            String theme,
            List<String> objectives,
            List<Category> participantCategories,
            List<SeminarText> seminars) {}

    /** What is read of a seminar of the call. */
    record SeminarText(UUID id, String publicLabel) {}
}
