package coop.cooperer.rencontres.seminars.arrangement;

/** What a meal is made of; no word of it tells a faith or a state of health (D59). */
enum Diet {
    VEGETARIAN,
    VEGAN,
    GLUTEN_FREE,
    OTHER_CONTACT_ME
}
