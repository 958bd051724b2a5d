package coop.cooperer.rencontres.applications.sealing;

import coop.cooperer.rencontres.platform.web.AnswerSeal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Answers repeat what a candidate wrote: they are kept under the master key. */
@ApplicationScoped
class SealedAnswers implements AnswerSeal {

    private final Vault vault;

    SealedAnswers(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String seal(String answer) {
        return Base64.getEncoder()
                .encodeToString(vault.hide(answer.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String unseal(String kept) {
        return new String(vault.show(Base64.getDecoder().decode(kept)), StandardCharsets.UTF_8);
    }
}
