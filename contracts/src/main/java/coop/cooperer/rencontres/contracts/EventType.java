package coop.cooperer.rencontres.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of event and what is agreed about it.
 *
 * @param name the CloudEvents {@code type}: {@code coop.cooperer.rencontres.<simple name>.v1}
 * @param event the record that holds its data
 * @param topic the Kafka topic on which it travels
 * @param producer the only service that tells it
 * @param audience the widest circle that may hear of it
 * @param scope the scope that a partner system needs; empty unless the audience is partners
 * @param subject the kind of object that its subject is
 * @param privacy what the identifiers in it stand for
 */
public record EventType(
        String name,
        Class<? extends Event> event,
        String topic,
        String producer,
        Audience audience,
        String scope,
        String subject,
        Privacy privacy) {

    private static final List<EventType> ALL =
            Arrays.stream(Event.class.getPermittedSubclasses()).flatMap(EventType::family).toList();

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, type -> type));

    private static final Map<Class<?>, EventType> BY_RECORD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::event, type -> type));

    /** Every kind of event, family by family, in the order of their declaration. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The kind that a CloudEvents {@code type} names; empty if these contracts do not know it. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind that a record holds. */
    public static EventType of(Class<? extends Event> event) {
        return Optional.ofNullable(BY_RECORD.get(event))
                .orElseThrow(() -> new IllegalArgumentException(event + " is no released event"));
    }

    /** The name that people use, for instance {@code CallPublished}. */
    public String simpleName() {
        return event.getSimpleName();
    }

    private static Stream<EventType> family(Class<?> family) {
        var topic = family.getAnnotation(Topic.class);
        return Arrays.stream(family.getPermittedSubclasses())
                .map(event -> of(event.asSubclass(Event.class), topic));
    }

    private static EventType of(Class<? extends Event> event, Topic topic) {
        var announced = event.getAnnotation(Announced.class);
        return new EventType(
                "coop.cooperer.rencontres." + event.getSimpleName() + ".v1",
                event,
                topic.value(),
                topic.producer(),
                announced.to(),
                announced.scope(),
                announced.subject(),
                announced.holds());
    }
}
