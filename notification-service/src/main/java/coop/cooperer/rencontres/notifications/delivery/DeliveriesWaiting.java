package coop.cooperer.rencontres.notifications.delivery;

/** Tells the couriers of this process, after a commit, that there is something to deliver. */
record DeliveriesWaiting() {}
