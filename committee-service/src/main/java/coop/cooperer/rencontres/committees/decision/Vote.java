package coop.cooperer.rencontres.committees.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member voted.
 *
 * @param proxy the member who voted for it; absent if it voted in person
 */
record Vote(Choice choice, @Nullable UUID proxy) {}
