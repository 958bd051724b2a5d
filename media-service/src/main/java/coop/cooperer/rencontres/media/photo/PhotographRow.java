package coop.cooperer.rencontres.media.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A photograph as the database keeps it. */
@Entity
@Table(name = "photograph")
@NullUnmarked
class PhotographRow {

    @Id UUID id;
    @Version int version;
    UUID deliverable;
    UUID seminar;
    UUID file;
    int width;
    int height;
    int orientation;

    @Column(name = "alternative_text")
    String alternativeText;

    String caption;
    String creator;
    String credit;
    String copyright;

    @Column(name = "taken_on")
    LocalDate takenOn;

    String city;
    String country;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> keywords;

    @Column(name = "assigned_rights")
    String assignedRights;

    @Column(name = "assigned_until")
    LocalDate assignedUntil;

    UUID web;
    UUID thumbnail;

    Description description() {
        return new Description(
                alternativeText,
                caption,
                creator,
                credit,
                copyright,
                takenOn,
                city,
                country,
                keywords);
    }

    RightsAssignment assignment() {
        return new RightsAssignment(assignedRights, assignedUntil);
    }

    void describe(Description description, RightsAssignment assignment) {
        alternativeText = description.alternativeText();
        caption = description.caption();
        creator = description.creator();
        credit = description.credit();
        copyright = description.copyright();
        takenOn = description.takenOn();
        city = description.city();
        country = description.country();
        keywords = description.keywords();
        assignedRights = assignment.rights();
        assignedUntil = assignment.until();
    }
}
