package coop.cooperer.rencontres.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The requests for missing parts in the database. */
@ApplicationScoped
class SqlCompletions implements PanacheRepositoryBase<CompletionRow, UUID> {}
