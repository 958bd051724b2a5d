package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Leaves a service in peace for a while after it has failed several times in a row. */
@ApplicationScoped
class Circuits {

    private final Map<Service, CircuitBreaker> circuits = new EnumMap<>(Service.class);

    Circuits(ProxyConfig config, Vertx vertx) {
        var options =
                new CircuitBreakerOptions()
                        .setMaxFailures(config.failures())
                        .setResetTimeout(config.rest().toMillis())
                        // The passage watches the time itself, and tells the service to stop.
                        .setTimeout(-1);
        for (var service : Service.values()) {
            circuits.put(service, CircuitBreaker.create(service.label(), vertx, options));
        }
    }

    /** Asks the service, unless it rests. Only failures that are its own count against it. */
    <T> Future<T> ask(Service service, Supplier<Future<T>> question, Predicate<Throwable> itsOwn) {
        return Objects.requireNonNull(circuits.get(service))
                .<Future<T>>execute(
                        outcome -> {
                            var answer = question.get();
                            answer.onComplete(
                                    any -> {
                                        if (any.failed() && itsOwn.test(any.cause())) {
                                            outcome.fail(any.cause());
                                        } else {
                                            outcome.complete(answer);
                                        }
                                    });
                        })
                .compose(answer -> answer);
    }

    static boolean isResting(Throwable failure) {
        return failure instanceof OpenCircuitException;
    }
}
