package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.application.InternalDraftResource.DraftForServices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Lists who has begun to answer a call and not deposited, to be reminded of the deadline. */
@ApplicationScoped
class ReadDrafts {

    private final SqlDrafts drafts;

    ReadDrafts(SqlDrafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    List<DraftForServices> of(UUID call) {
        return drafts.of(call);
    }
}
