package coop.cooperer.rencontres.applications.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A file that proves a publicity measure, as the database keeps it. */
@Entity
@Table(name = "publicity_proof")
@NullUnmarked
class ProofRow {

    @Id UUID id;
    UUID call;
    int measure;
    String name;

    @Column(name = "media_type")
    String mediaType;

    long size;
    String checksum;
    byte[] content;

    @Column(name = "attached_by")
    UUID attachedBy;

    @Column(name = "attached_at")
    Instant attachedAt;
}
