package coop.cooperer.rencontres.media.expectation;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when each kind of deliverable is in time. */
@ApplicationScoped
class DueDates {

    private final DueConfig config;

    DueDates(DueConfig config) {
        this.config = config;
    }

    /** The last day for what is owed for the seminar, if a date counts. */
    @Nullable LocalDate of(DeliverableKind kind, Seminar seminar) {
        return seminar.delaysCountFrom().map(day -> after(day, kind)).orElse(null);
    }

    private LocalDate after(LocalDate day, DeliverableKind kind) {
        return switch (kind) {
            case PHOTO_COVERAGE -> WorkingDays.after(day, config.photographsWorkingDays());
            case EPISODE -> day.plusDays(config.episodesDays());
            case PROCEEDINGS -> day.plusDays(config.proceedingsDays());
            case RESTITUTION -> day.plusDays(config.restitutionDays());
        };
    }
}
