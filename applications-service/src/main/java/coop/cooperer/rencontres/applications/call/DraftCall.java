package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Begins a call from a data set, under new ids: one data set may be played many times. */
@ApplicationScoped
class DraftCall {

    private final Calls calls;
    private final DataSets dataSets;
    private final Audit audit;

    DraftCall(Calls calls, DataSets dataSets, Audit audit) {
        this.calls = calls;
        this.dataSets = dataSets;
        this.audit = audit;
    }

    @Transactional
    Call run(String dataSet) {
        var call = dataSets.draft(dataSet);
        calls.save(call);
        audit.record("CallDrafted", call.id(), "", "DRAFT", "");
        return call;
    }
}
