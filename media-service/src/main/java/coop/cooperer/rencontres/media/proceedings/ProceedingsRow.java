package coop.cooperer.rencontres.media.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** Published proceedings as the database keeps them. */
@Entity
@Table(name = "proceedings")
@NullUnmarked
class ProceedingsRow {

    @Id UUID id;
    UUID seminar;

    @Column(name = "public_label")
    String publicLabel;

    @Column(name = "held_on")
    LocalDate heldOn;

    String place;

    String title;
    String text;
    int words;
    String sentence;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Publicity.Funder> funders;

    @Column(name = "published_at")
    Instant publishedAt;

    static ProceedingsRow of(Proceedings proceedings) {
        var row = new ProceedingsRow();
        row.id = proceedings.id();
        row.seminar = proceedings.seminar();
        row.publicLabel = proceedings.publicLabel();
        row.heldOn = proceedings.date();
        row.place = proceedings.place();
        row.title = proceedings.title();
        row.text = proceedings.text();
        row.words = proceedings.words();
        row.sentence = proceedings.publicity().sentence();
        row.funders = proceedings.publicity().funders();
        row.publishedAt = proceedings.publishedAt();
        return row;
    }

    Proceedings proceedings() {
        return new Proceedings(
                id,
                seminar,
                publicLabel,
                heldOn,
                place,
                title,
                text,
                words,
                new Publicity(sentence, funders),
                publishedAt);
    }
}
