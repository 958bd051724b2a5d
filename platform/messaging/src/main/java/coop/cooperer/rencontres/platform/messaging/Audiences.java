package coop.cooperer.rencontres.platform.messaging;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.Topic;
import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which consumers of this service hear which events. */
@ApplicationScoped
class Audiences {

    /** A consumer under the name that the inbox knows it by. */
    record Listener(String name, Class<?> events, EventConsumer<Event> consumer) {}

    private final List<Listener> listeners;

    Audiences(@All List<InstanceHandle<EventConsumer<?>>> consumers) {
        this.listeners = consumers.stream().map(Audiences::listener).toList();
    }

    List<Listener> of(Event event) {
        return listeners.stream().filter(it -> it.events().isInstance(event)).toList();
    }

    Set<String> topics() {
        return listeners.stream()
                .map(it -> it.events().getAnnotation(Topic.class).value())
                .collect(Collectors.toSet());
    }

    // The bean's declared type argument is what it hears, so the cast keeps the promise.
    @SuppressWarnings("unchecked")
    private static Listener listener(InstanceHandle<EventConsumer<?>> handle) {
        var events =
                handle.getBean().getTypes().stream()
                        .filter(ParameterizedType.class::isInstance)
                        .map(ParameterizedType.class::cast)
                        .filter(type -> type.getRawType() == EventConsumer.class)
                        .map(type -> (Class<?>) type.getActualTypeArguments()[0])
                        .findFirst()
                        .orElseThrow();
        return new Listener(
                handle.getBean().getBeanClass().getSimpleName(),
                events,
                (EventConsumer<Event>) handle.get());
    }
}
