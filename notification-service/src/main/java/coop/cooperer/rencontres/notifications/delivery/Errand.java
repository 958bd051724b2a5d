package coop.cooperer.rencontres.notifications.delivery;

/** A delivery in the hands of a courier, and where to. */
record Errand(Delivery delivery, String url) {}
