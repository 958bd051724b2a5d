package coop.cooperer.rencontres.seminars.live;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What speakers agreed to, in the database. */
@ApplicationScoped
class SqlRecordingConsents
        implements PanacheRepositoryBase<RecordingConsentRow, RecordingConsentRow.Key> {}
