package coop.cooperer.rencontres.journeys.bench;

/** One benchmark: prints its table and writes its report. */
interface Bench {

    void run() throws InterruptedException;
}
