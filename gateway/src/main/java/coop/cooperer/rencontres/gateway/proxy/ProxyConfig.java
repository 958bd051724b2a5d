package coop.cooperer.rencontres.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are, and how much the door lets through. */
@ConfigMapping(prefix = "proxy")
public interface ProxyConfig {

    /** The base address of each service. */
    Map<Service, URI> services();

    /** What a request to each service may take; a service that is not named gets the defaults. */
    @WithDefaults
    Map<Service, Budget> budgets();

    /** How long a connection to a service may take. */
    @WithDefault("2s")
    Duration connecting();

    /** How long a service may stay silent in the middle of an answer. */
    @WithDefault("60s")
    Duration silence();

    /** How many requests may wait for a connection to a service. */
    @Positive
    @WithDefault("1000")
    int waiting();

    /** After so many failures in a row a service is not asked for a while. */
    @Positive
    @WithDefault("10")
    int failures();

    /** How long it is left in peace then. */
    @WithDefault("2s")
    Duration rest();

    /** What a request may take. */
    interface Budget {

        /** Largest body, whether it announces its size or not. */
        @WithDefault("1M")
        MemorySize body();

        /** How long the body may take to arrive. */
        @WithDefault("30s")
        Duration sending();

        /** How long the service may take to begin its answer. */
        @WithDefault("15s")
        Duration answering();
    }
}
