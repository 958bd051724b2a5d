package coop.cooperer.rencontres.seminars.programme;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.seminars.seminar.ChangeSeminar;
import coop.cooperer.rencontres.seminars.seminar.Seminar.ProgrammeDecision;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes public exactly the version of the programme that the local committee adopted. */
@ApplicationScoped
public class PublishProgramme {

    private final Seminars seminars;
    private final SqlProgrammes programmes;
    private final ChangeSeminar change;
    private final Audit audit;

    PublishProgramme(
            Seminars seminars, SqlProgrammes programmes, ChangeSeminar change, Audit audit) {
        this.seminars = seminars;
        this.programmes = programmes;
        this.change = change;
        this.audit = audit;
    }

    /** The committee adopted this version; one that was never submitted so stays unpublished. */
    @Transactional
    public void run(UUID id, ProgrammeDecision adopted, String hash) {
        var before = seminars.holdNamed(id);
        var submitted = programmes.version(id, adopted.number()).filter(it -> it.hash.equals(hash));
        if (submitted.isEmpty()) {
            audit.record("ProgrammeNotPublished", id, "", "", "unknown version or another hash");
            return;
        }
        change.keep("ProgrammeValidated", before, before.publish(adopted));
    }
}
