package coop.cooperer.rencontres.notifications.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/**
 * How many notices a person has not read, again and again as it changes: at once when this process
 * hears of a fact, a little later when another one does.
 */
@ApplicationScoped
class UnreadStream {

    private static final Duration LOOK = Duration.ofSeconds(5);

    // Whoever stands between takes a longer silence for a connection that is dead.
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    private final ReadNotices read;
    private final BroadcastProcessor<Long> added = BroadcastProcessor.create();

    UnreadStream(ReadNotices read) {
        this.read = read;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeAdded notice) {
        added.onNext(0L);
    }

    Multi<Long> of(Reader reader) {
        var looks = every(LOOK);
        var changes =
                counts(Multi.createBy().merging().streams(looks, added.onOverflow().drop()), reader)
                        .skip()
                        .repetitions();
        var signs = counts(every(SIGN_OF_LIFE).skip().first(), reader);
        return Multi.createBy().merging().streams(changes, signs);
    }

    private static Multi<Long> every(Duration pause) {
        return Multi.createFrom().ticks().every(pause).onOverflow().drop();
    }

    private Multi<Long> counts(Multi<Long> whenever, Reader reader) {
        return whenever.onItem().transformToUniAndConcatenate(_ -> count(reader));
    }

    private Uni<Long> count(Reader reader) {
        return Uni.createFrom()
                .item(() -> read.unread(reader))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
