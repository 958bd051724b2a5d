package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.media.proceedings.Publicity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A support of restitution as the database keeps it. */
@Entity
@Table(name = "restitution_support")
@NullUnmarked
class RestitutionRow {

    @Id UUID id;
    @Version int version;
    UUID call;
    UUID seminar;
    String lessons;

    @Column(name = "new_projects")
    String newProjects;

    String partnerships;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "public_label")
    String publicLabel;

    String sentence;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Publicity.Funder> funders;

    void take(RestitutionSupport support) {
        call = support.call();
        seminar = support.seminar();
        lessons = support.sections().lessons();
        newProjects = support.sections().newProjects();
        partnerships = support.sections().partnerships();
        switch (support.status()) {
            case RestitutionSupport.Status.Draft() -> acceptedAt = null;
            case RestitutionSupport.Status.Accepted(var at) -> acceptedAt = at;
            case RestitutionSupport.Status.Published(var at, var imprint) -> {
                acceptedAt = at;
                publicLabel = imprint.publicLabel();
                sentence = imprint.publicity().sentence();
                funders = imprint.publicity().funders();
            }
        }
    }

    RestitutionSupport support() {
        return new RestitutionSupport(
                id,
                version,
                call,
                seminar,
                new Sections(lessons, newProjects, partnerships),
                status());
    }

    private RestitutionSupport.Status status() {
        if (sentence != null) {
            return new RestitutionSupport.Status.Published(
                    acceptedAt,
                    new RestitutionSupport.Imprint(publicLabel, new Publicity(sentence, funders)));
        }
        return acceptedAt == null
                ? new RestitutionSupport.Status.Draft()
                : new RestitutionSupport.Status.Accepted(acceptedAt);
    }
}
