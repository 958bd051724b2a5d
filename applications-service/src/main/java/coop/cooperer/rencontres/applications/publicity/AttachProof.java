package coop.cooperer.rencontres.applications.publicity;

import coop.cooperer.rencontres.applications.file.FilesConfig;
import coop.cooperer.rencontres.applications.file.JudgeFile;
import coop.cooperer.rencontres.applications.publicity.Publicity.Proof;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Takes a file that proves a publicity measure: bounded, checked by its content (D2). */
@ApplicationScoped
class AttachProof {

    private final JudgeFile judge;
    private final KeepProof keep;
    private final FilesConfig config;

    AttachProof(JudgeFile judge, KeepProof keep, FilesConfig config) {
        this.judge = judge;
        this.keep = keep;
        this.config = config;
    }

    // Not one transaction: a slow sender must not hold a connection.
    Proof run(UUID call, int measure, String name, InputStream body, UUID administrator)
            throws IOException {
        // A proof is small: a capture, a cutting. One byte too many is enough to refuse it.
        var content = body.readNBytes(config.proofMegabytes() * 1024 * 1024 + 1);
        var judged =
                judge.run(
                        new ByteArrayInputStream(content),
                        name,
                        config.proofMegabytes(),
                        UnaryOperator.identity());
        return keep.run(call, measure, name, judged, content, administrator);
    }
}
