package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.SigningSecret;

/** A delivery in the hands of a courier: what, to where, signed with what. */
record Errand(Delivery delivery, String url, SigningSecret secret) {}
