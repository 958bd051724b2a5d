package coop.cooperer.rencontres.applications.call;

import java.time.Instant;
import java.util.UUID;

/**
 * Tells the features that know candidates, inside the transaction that corrects a call, to tell
 * them.
 */
public record CallCorrected(UUID call, Instant at) {}
