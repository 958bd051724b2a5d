package coop.cooperer.rencontres.seminars.seminar;

/** How many people a seminar takes, has, and lets wait; the gauge is a hard limit (R64, A3). */
public record Seats(int gauge, int confirmed, int waitlisted) {

    public Seats {
        if (gauge < 1 || confirmed < 0 || confirmed > gauge || waitlisted < 0) {
            throw new IllegalArgumentException(
                    confirmed + " of " + gauge + " seats, " + waitlisted + " waiting");
        }
    }

    boolean areFree() {
        return confirmed < gauge;
    }

    Seats taken() {
        return new Seats(gauge, confirmed + 1, waitlisted);
    }

    Seats queued() {
        return new Seats(gauge, confirmed, waitlisted + 1);
    }
}
