package coop.cooperer.rencontres.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the Kafka topic, with its major version, on which a service tells its events. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Topic {

    /** The topic, for instance {@code applications.v1}. */
    String value();

    /** The only service that writes to the topic, for instance {@code applications-service}. */
    String producer();
}
