package coop.cooperer.rencontres.media.lot;

import java.util.UUID;

/**
 * The organisation that a lot was awarded to, for one seminar.
 *
 * @param bid the offer that won
 */
public record Award(UUID lot, UUID seminar, UUID organisation, UUID bid) {}
