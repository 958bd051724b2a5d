package coop.cooperer.rencontres.notifications.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an object belongs, as the events told it.
 *
 * @param kind {@code CALL}, {@code LOT}, {@code SEMINAR} or {@code COMMITTEE}
 * @param lot the lot that it is, or that organises it
 * @param seminar the seminar that it is, or belongs to
 */
record Place(UUID id, String kind, UUID call, @Nullable UUID lot, @Nullable UUID seminar) {}
