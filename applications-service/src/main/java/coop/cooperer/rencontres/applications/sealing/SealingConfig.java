package coop.cooperer.rencontres.applications.sealing;

import io.smallrye.config.ConfigMapping;

/** What an operator provides for this feature. */
@ConfigMapping(prefix = "sealing")
interface SealingConfig {

    /** 32 bytes, base64; whoever loses it loses every sealed application. */
    String masterKey();
}
