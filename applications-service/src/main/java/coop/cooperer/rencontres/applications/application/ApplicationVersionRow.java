package coop.cooperer.rencontres.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A version as it was received, sealed with the key of its application; never changed. */
@Entity
@Table(name = "application_version")
@IdClass(ApplicationVersionRow.Key.class)
@NullUnmarked
class ApplicationVersionRow {

    @Id UUID application;
    @Id int number;

    @Column(name = "received_at")
    Instant receivedAt;

    String checksum;
    byte[] sealed;

    /** Which version of which application. */
    record Key(UUID application, int number) implements Serializable {}
}
