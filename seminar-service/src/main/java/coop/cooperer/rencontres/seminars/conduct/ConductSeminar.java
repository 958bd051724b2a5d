package coop.cooperer.rencontres.seminars.conduct;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.attendance.ClosedSheets;
import coop.cooperer.rencontres.seminars.registration.TellRegistrants;
import coop.cooperer.rencontres.seminars.seminar.ChangeSeminar;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import coop.cooperer.rencontres.seminars.territory.AssessVenue;
import coop.cooperer.rencontres.seminars.territory.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Leads a seminar from its last preparations to its closing, or puts it off, or gives it up. */
@ApplicationScoped
class ConductSeminar {

    private final Seminars seminars;
    private final Holding holding;
    private final ChangeSeminar change;
    private final Progress progress;
    private final AssessVenue venue;
    private final ClosedSheets sheets;
    private final TellRegistrants tell;
    private final SqlRestitutions restitutions;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    ConductSeminar(
            Seminars seminars,
            Holding holding,
            ChangeSeminar change,
            Progress progress,
            AssessVenue venue,
            ClosedSheets sheets,
            TellRegistrants tell,
            SqlRestitutions restitutions,
            Actor actor,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.change = change;
        this.progress = progress;
        this.venue = venue;
        this.sheets = sheets;
        this.tell = tell;
        this.restitutions = restitutions;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** A place and a caterer are there; without a caterer only if the issuer says why (R63). */
    @Transactional
    Seminar ready(UUID id, String waiver) {
        var before = led(id);
        if (!progress.venueConfirmed(id)) {
            throw new Refusal(ConductReason.NO_VENUE, "Un séminaire se tient dans un lieu.");
        }
        var waived = actor.has("issuer-admin") && !waiver.isEmpty();
        if (!progress.catererChosen(id) && !waived) {
            throw new Refusal(
                    ConductReason.NO_CATERER,
                    "L’émetteur en choisit un parmi deux, ou y déroge par écrit.");
        }
        if (waived) {
            audit.record("CatererWaived", id, "", "", waiver);
        }
        return change.keep("SeminarReady", before, before.ready());
    }

    @Transactional
    Seminar held(UUID id) {
        var before = led(id);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        return change.keep("SeminarHeld", before, before.held(today));
    }

    @Transactional
    Seminar reported(UUID id, String lessons, List<String> projects) {
        var before = led(id);
        if (!sheets.areClosed(id)) {
            throw new Refusal(
                    ConductReason.SHEETS_NOT_CLOSED,
                    "Closez celle du matin et celle de l’après-midi.");
        }
        var next = change.keep("SeminarReported", before, before.reported());
        var row = new RestitutionRow();
        row.seminar = id;
        row.lessons = lessons;
        row.projects = projects;
        row.writtenAt = clock.instant();
        restitutions.persist(row);
        return next;
    }

    @Transactional
    RestitutionRow restitution(UUID id) {
        holding.require(
                seminars.get(id), "issuer-admin", "auditor", "funder-observer", "seminars:read");
        return restitutions
                .findByIdOptional(id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ConductReason.NO_RESTITUTION,
                                        "Elle s’écrit quand le séminaire a eu lieu."));
    }

    @Transactional
    Seminar closed(UUID id) {
        var before = seminars.hold(id);
        return change.keep("SeminarClosed", before, before.closed());
    }

    @Transactional
    Seminar postponed(UUID id, String reason) {
        var before = seminars.hold(id);
        var next = change.keep("SeminarPostponed", before, before.postponed());
        audit.record("PostponementReasoned", id, "", "", reason);
        venue.free(id);
        tell.run(id, RegistrantNotice.SEMINAR_POSTPONED);
        return next;
    }

    @Transactional
    Seminar cancelled(UUID id, String reason) {
        var before = seminars.hold(id);
        var next = change.keep("SeminarCancelled", before, before.cancelled());
        audit.record("CancellationReasoned", id, "", "", reason);
        venue.free(id);
        tell.run(id, RegistrantNotice.SEMINAR_CANCELLED);
        return next;
    }

    private Seminar led(UUID id) {
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        return seminar;
    }
}
