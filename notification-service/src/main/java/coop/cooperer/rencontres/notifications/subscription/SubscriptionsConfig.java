package coop.cooperer.rencontres.notifications.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator provides for this feature. */
@ConfigMapping(prefix = "subscriptions")
interface SubscriptionsConfig {

    /** 32 bytes, base64; whoever loses it loses every secret of the partners. */
    String secretsKey();

    /** Whether receivers on this machine are accepted, by http too; on the local platform only. */
    @WithDefault("false")
    boolean loopbackAllowed();
}
