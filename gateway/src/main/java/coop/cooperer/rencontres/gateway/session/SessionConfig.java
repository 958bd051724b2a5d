package coop.cooperer.rencontres.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a person stays signed in, and the key that seals what is kept meanwhile. */
@ConfigMapping(prefix = "session")
interface SessionConfig {

    /** 32 bytes in base64; with another key all sessions end. */
    String key();

    /** A session that is not used for so long ends. */
    @WithDefault("30m")
    Duration idle();

    /** A session ends after so long, used or not. */
    @WithDefault("10h")
    Duration longest();

    /** An access token that expires within this time is renewed before it is used. */
    @WithDefault("10s")
    Duration margin();

    /** The realm as the door reaches it. */
    String realm();

    /** The client of the realm that the door is. */
    String client();

    /** Its secret. */
    String secret();

    /** The secret of the door's own account at the realm. */
    String serviceSecret();
}
