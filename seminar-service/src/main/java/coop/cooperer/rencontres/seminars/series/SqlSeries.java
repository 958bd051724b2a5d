package coop.cooperer.rencontres.seminars.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The series in the database. */
@ApplicationScoped
class SqlSeries implements PanacheRepositoryBase<SeriesRow, UUID> {

    List<UUID> undescribed() {
        return find("purpose is null").page(0, 100).stream().map(it -> it.call).toList();
    }
}
