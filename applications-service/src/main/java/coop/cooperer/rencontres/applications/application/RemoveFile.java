package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a file out of what will be submitted next; what was received keeps it. */
@ApplicationScoped
class RemoveFile {

    private final WriteApplication write;

    RemoveFile(WriteApplication write) {
        this.write = write;
    }

    @Transactional
    Application run(UUID id, UUID organisation, UUID file) {
        return write.run(
                "FileRemoved", id, organisation, new IfMatch(), it -> it.withoutFile(file));
    }
}
