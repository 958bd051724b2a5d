package coop.cooperer.rencontres.media.lot;

import coop.cooperer.rencontres.contracts.LotKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A lot as the database keeps it. */
@Entity
@Table(name = "lot")
@NullUnmarked
class LotRow {

    @Id UUID id;
    UUID call;

    @Enumerated(EnumType.STRING)
    LotKind kind;

    static LotRow of(Lot lot) {
        var row = new LotRow();
        row.id = lot.id();
        row.call = lot.call();
        row.kind = lot.kind();
        return row;
    }

    Lot lot() {
        return new Lot(id, call, kind);
    }
}
