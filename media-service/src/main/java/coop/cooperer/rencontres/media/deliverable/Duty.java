package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import java.util.UUID;

/** What is owed: by whom, of which lot, for which seminar. */
public record Duty(UUID call, UUID lot, UUID seminar, DeliverableKind kind, UUID provider) {}
