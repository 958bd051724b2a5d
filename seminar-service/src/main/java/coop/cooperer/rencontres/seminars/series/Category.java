package coop.cooperer.rencontres.seminars.series;

import coop.cooperer.rencontres.contracts.ParticipantCategory;

/** A category of participants, as the call names it (R51 to R58). */
public record Category(ParticipantCategory code, String label) {}
