package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.contracts.LotKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * The copy of a lot. Its call and the bid selected for it are told in events of different subjects,
 * so either may be heard first.
 */
@Entity
@Table(name = "lot")
@NullUnmarked
class LotRow {

    @Id UUID id;
    UUID call;

    @Enumerated(EnumType.STRING)
    LotKind kind;

    List<UUID> seminars;
    UUID holder;
    List<UUID> chosen;

    /** The seminars that this holder organises; none as long as one of the two facts is missing. */
    List<UUID> organised() {
        return kind == LotKind.SEMINAR_SUPPORT && holder != null
                ? seminars.stream().filter(chosen::contains).toList()
                : List.of();
    }
}
