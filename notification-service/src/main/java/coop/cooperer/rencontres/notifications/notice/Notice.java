package coop.cooperer.rencontres.notifications.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that people find in the application; identifiers only, the words are the screen's.
 *
 * @param kind the simple name of the event
 * @param subject what it is about
 * @param organisation whose members see it; nothing if a role does
 * @param role who sees it; nothing if an organisation does
 */
record Notice(
        UUID id,
        String kind,
        UUID subject,
        @Nullable UUID organisation,
        @Nullable String role,
        Instant toldAt) {}
