package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a crowd through a few at a time, in the order in which it came: who waits for a seminar's
 * row holds no connection to the database meanwhile, and everything else goes on.
 */
@ApplicationScoped
class Turnstile {

    private static final int AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 45;

    private final Semaphore gate = new Semaphore(AT_ONCE, true);

    /** Does something in a transaction of its own, when its turn has come. */
    <T> T pass(Callable<T> transaction) {
        enter();
        try {
            return QuarkusTransaction.requiringNew().call(transaction);
        } finally {
            gate.release();
        }
    }

    private void enter() {
        try {
            if (gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(
                RegistrationReason.TOO_MANY_AT_ONCE, "Recommencez dans quelques instants.");
    }
}
