package coop.cooperer.rencontres.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An application as the database keeps it: its content sealed. */
@Entity
@Table(name = "application")
@NullUnmarked
class ApplicationRow {

    @Id UUID id;
    @Version int version;
    UUID call;
    UUID organisation;
    String candidate;
    String status;

    @Column(name = "submitted_version")
    int submittedVersion;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "mailed_at")
    Instant mailedAt;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    byte[] sealed;

    void take(Application application) {
        call = application.call();
        organisation = application.organisation();
        if (application.mailed() != null) {
            enteredBy = application.mailed().enteredBy();
            mailedAt = application.mailed().receivedAt();
        }
        switch (application.status()) {
            case Application.Status.Draft() -> status = "DRAFT";
            case Application.Status.Submitted(var number, var at) ->
                    become("SUBMITTED", number, at);
            case Application.Status.Late(var at) -> become("LATE", 1, at);
            case Application.Status.Admitted(var at) -> become("ADMITTED", 1, at);
            case Application.Status.Withdrawn(var number, var at) ->
                    become("WITHDRAWN", number, at);
        }
    }

    Application application(ApplicationContent content) {
        var mailed = enteredBy == null ? null : new Application.Mailed(enteredBy, mailedAt);
        return new Application(id, version, call, organisation, status(), content, mailed);
    }

    private void become(String next, int number, Instant at) {
        status = next;
        submittedVersion = number;
        receivedAt = at;
    }

    private Application.Status status() {
        return switch (status) {
            case "DRAFT" -> new Application.Status.Draft();
            case "SUBMITTED" -> new Application.Status.Submitted(submittedVersion, receivedAt);
            case "LATE" -> new Application.Status.Late(receivedAt);
            case "ADMITTED" -> new Application.Status.Admitted(receivedAt);
            case "WITHDRAWN" -> new Application.Status.Withdrawn(submittedVersion, receivedAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
