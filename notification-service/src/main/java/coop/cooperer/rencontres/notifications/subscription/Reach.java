package coop.cooperer.rencontres.notifications.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions a caller may see: those of one partner, or all for the issuer.
 *
 * @param partner nothing for the issuer
 */
public record Reach(@Nullable String partner) {}
