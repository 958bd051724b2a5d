package coop.cooperer.rencontres.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services are, and how much the door lets through. */
@ConfigMapping(prefix = "proxy")
public interface ProxyConfig {

    /** The base address of each service. */
    Map<Service, URI> services();

    /** Largest body of a request, whether it announces its size or not. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** How long a connection to a service may take. */
    @WithDefault("2s")
    Duration connecting();

    /** How long a service may stay silent. */
    @WithDefault("30s")
    Duration silence();
}
