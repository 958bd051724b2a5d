package coop.cooperer.rencontres.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The received versions in the database. */
@ApplicationScoped
class SqlApplicationVersions
        implements PanacheRepositoryBase<ApplicationVersionRow, ApplicationVersionRow.Key> {}
