package coop.cooperer.rencontres.seminars.programme;

import coop.cooperer.rencontres.contracts.ParticipantCategory;

/**
 * Who speaks in a part of the day, and as what (R50).
 *
 * @param confirmed whether the person has agreed to come
 */
record Speaker(String name, String organisation, ParticipantCategory category, boolean confirmed) {}
