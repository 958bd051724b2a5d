package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.AuditVeil;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who prepares an answer, and how many do, is a secret until the call is opened: until then the
 * audit trail does not show what candidates do.
 */
@ApplicationScoped
class SqlAuditVeil implements AuditVeil {

    @Override
    public String visible() {
        return """
        not exists (
            select 1 from application join call on call.id = application.call
            where call.opened_at is null
              and audit_entry.subject in (application.id, application.organisation))
        and (kind <> 'OrganisationDescribed' or exists (
            select 1 from application join call on call.id = application.call
            where call.opened_at is not null and audit_entry.subject = application.organisation))
        """;
    }
}
