package coop.cooperer.rencontres.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL server, a real Kafka broker and a small identity provider for the tests of one
 * service: {@code @WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)}.
 *
 * <p>They start once per test run and are remembered in system properties, since Quarkus loads this
 * class more than once. Every application start gets a database and a consumer group of its own.
 */
public class LocalParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("DATABASE_URL", TestPostgres.newDatabase());
        settings.put("DATABASE_USER", "postgres");
        settings.put("DATABASE_PASSWORD", "postgres");
        settings.put("KAFKA_BOOTSTRAP_SERVERS", TestKafka.brokers());
        settings.put("IDENTITY_URL", TestIdentity.url());
        settings.put("IDENTITY_ISSUER", TestIdentity.url());
        settings.put("SERVICE_CLIENT_SECRET", "test");
        settings.put("HTTP_PORT", "0");
        settings.put("CLOCK_ADJUSTABLE", "true");
        settings.put("messaging.instance", UUID.randomUUID().toString());
        settings.put("messaging.poll", "200ms");
        return settings;
    }

    @Override
    public void stop() {
        // The parts end with the JVM: the next application of this run uses them again.
    }
}
