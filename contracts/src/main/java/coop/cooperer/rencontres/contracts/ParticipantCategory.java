package coop.cooperer.rencontres.contracts;

/**
 * One of the eight kinds of participants that a seminar brings together. Requirements R51 to R58.
 */
public enum ParticipantCategory {
    /** Professionals who support the chosen publics. */
    SUPPORT_PROFESSIONAL,
    /** Structures of education and of popular education. */
    EDUCATION,
    /** Actors of civil society. */
    CIVIL_SOCIETY,
    /** Professionals of research. */
    RESEARCH,
    /** Representatives of the State and of local authorities. */
    STATE_LOCAL_AUTHORITY,
    /** Actors of entrepreneurship. */
    ENTREPRENEURSHIP,
    /** Medico-social experts. */
    MEDICO_SOCIAL,
    /** Specialists in law. */
    LAW
}
