package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.media.publication.Media;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Takes photographs from the public on the day after their rights end (requirement D82). */
@ApplicationScoped
class EndAssignments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SqlPhotographs photographs;
    private final Media media;
    private final ChangeMedium change;
    private final Clock clock;

    EndAssignments(SqlPhotographs photographs, Media media, ChangeMedium change, Clock clock) {
        this.photographs = photographs;
        this.media = media;
        this.change = change;
        this.clock = clock;
    }

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        for (var id : QuarkusTransaction.requiringNew().call(() -> overOn(today))) {
            QuarkusTransaction.requiringNew().run(() -> change.unpublish(id, "Cession échue"));
        }
    }

    private List<UUID> overOn(LocalDate day) {
        return photographs.assignedUntilBefore(day).stream()
                .filter(it -> media.get(it).isPublic())
                .toList();
    }
}
