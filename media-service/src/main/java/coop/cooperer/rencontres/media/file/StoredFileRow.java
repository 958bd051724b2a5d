package coop.cooperer.rencontres.media.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** What the database keeps of a file. */
@Entity
@Immutable
@Table(name = "stored_file")
@NullUnmarked
class StoredFileRow {

    @Id UUID id;
    UUID owner;

    @Enumerated(EnumType.STRING)
    FileKind kind;

    long length;
    String sha256;

    @Column(name = "received_at")
    Instant receivedAt;

    static StoredFileRow of(StoredFile file) {
        var row = new StoredFileRow();
        row.id = file.id();
        row.owner = file.owner();
        row.kind = file.kind();
        row.length = file.length();
        row.sha256 = file.sha256();
        row.receivedAt = file.receivedAt();
        return row;
    }

    StoredFile file() {
        return new StoredFile(id, owner, kind, length, sha256, receivedAt);
    }
}
