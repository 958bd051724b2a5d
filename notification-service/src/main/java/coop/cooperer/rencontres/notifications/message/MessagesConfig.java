package coop.cooperer.rencontres.notifications.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Set;

/** Everything an operator may tune about when mails are tried again. */
@ConfigMapping(prefix = "messages")
public interface MessagesConfig {

    /** The pause after the first failure; it doubles with every further one. */
    @WithDefault("5s")
    Duration firstPause();

    /** The longest pause. */
    @WithDefault("15m")
    Duration longestPause();

    /** How often a mail server may refuse a mail before it is given up. */
    @WithDefault("5")
    @Positive
    int refusals();

    /** How long one try may take before another process takes the message over. */
    @WithDefault("2m")
    Duration lease();

    /** The kinds that somebody looks at before they go. */
    @WithDefault("DECISION_SELECTED,DECISION_REJECTED")
    Set<MessageKind> held();

    /** How many mails one process hands to the mail server in a minute. */
    @WithDefault("600")
    @Positive
    int perMinute();
}
