package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Finds a file of an organisation's own application. */
@ApplicationScoped
class ReadFile {

    /** What can be copied out, unsealed on the way. */
    interface Content {
        void copy(OutputStream to) throws IOException;
    }

    private final Applications applications;
    private final SealedFiles files;

    ReadFile(Applications applications, SealedFiles files) {
        this.applications = applications;
        this.files = files;
    }

    @Transactional
    Content run(UUID id, UUID organisation, UUID file) {
        var known =
                applications.get(id, organisation).content().files().stream()
                        .filter(it -> it.id().equals(file))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ApplicationReason.UNKNOWN_FILE,
                                                "Ce fichier ne fait pas partie de la"
                                                        + " candidature."));
        return to -> files.copy(known.id(), id, to);
    }
}
