package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A medium as the database keeps it. */
@Entity
@Table(name = "medium")
@NullUnmarked
class MediumRow {

    @Id UUID id;
    @Version int version;
    UUID seminar;

    @Enumerated(EnumType.STRING)
    DeliverableKind kind;

    String status;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "unpublished_at")
    Instant unpublishedAt;

    @ElementCollection
    @CollectionTable(name = "medium_person", joinColumns = @JoinColumn(name = "medium"))
    @Column(name = "person")
    Set<UUID> people = new HashSet<>();

    void take(Medium medium) {
        seminar = medium.seminar();
        kind = medium.kind();
        switch (medium.status()) {
            case Medium.Status.Withheld() -> status = "WITHHELD";
            case Medium.Status.Published(var at) -> {
                status = "PUBLISHED";
                publishedAt = at;
                unpublishedAt = null;
            }
            case Medium.Status.Unpublished(var from, var at) -> {
                status = "UNPUBLISHED";
                publishedAt = from;
                unpublishedAt = at;
            }
        }
    }

    Medium medium() {
        return new Medium(id, version, seminar, kind, standing());
    }

    private Medium.Status standing() {
        return switch (status) {
            case "WITHHELD" -> new Medium.Status.Withheld();
            case "PUBLISHED" -> new Medium.Status.Published(publishedAt);
            case "UNPUBLISHED" -> new Medium.Status.Unpublished(publishedAt, unpublishedAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
