package coop.cooperer.rencontres.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which service owns which paths, and how much the door lets through. */
@ConfigMapping(prefix = "proxy")
public interface ProxyConfig {

    /** The services by name. */
    Map<String, Service> services();

    /** Largest body of a request, whether it announces its size or not. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** How long a connection to a service may take. */
    @WithDefault("2s")
    Duration connecting();

    /** How long a service may stay silent. */
    @WithDefault("30s")
    Duration silence();

    /** One service behind the door. */
    interface Service {

        /** Its base address. */
        URI url();

        /** What it owns: these paths and everything below them. */
        @NotEmpty
        List<String> paths();
    }
}
