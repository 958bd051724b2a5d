package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.AuditVeil;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who prepares an answer, and how many do, is a secret until the call is opened: until then the
 * audit trail does not show what candidates do. Whoever has declared a tie with a lot sees nothing
 * of it, and nothing of the candidates of its call, who may have answered it (D10).
 */
@ApplicationScoped
class SqlAuditVeil implements AuditVeil {

    private static final String SEALED =
            """
            not exists (
                select 1 from application join call on call.id = application.call
                where call.opened_at is null
                  and audit_entry.subject in (application.id, application.organisation))
            and (kind <> 'OrganisationDescribed' or exists (
                select 1 from application join call on call.id = application.call
                where call.opened_at is not null
                  and audit_entry.subject = application.organisation))
            """;

    private static final String RECUSED =
            """
            and not exists (
                select 1 from evaluation
                where seats @> '[{"person": ":person", "declaration": "TIED"}]'
                  and (audit_entry.subject = evaluation.lot
                    or exists (
                        select 1 from bid
                        where bid.lot = evaluation.lot and bid.id = audit_entry.subject)
                    or exists (
                        select 1 from application
                        where application.call = evaluation.call
                          and audit_entry.subject in (application.id, application.organisation))))
            """;

    private final Actor actor;

    SqlAuditVeil(Actor actor) {
        this.actor = actor;
    }

    @Override
    public String visible() {
        return SEALED + RECUSED.replace(":person", actor.person().toString());
    }
}
