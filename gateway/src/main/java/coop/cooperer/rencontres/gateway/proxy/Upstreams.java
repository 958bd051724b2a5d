package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the service that owns a path. */
@ApplicationScoped
class Upstreams {

    private final Map<Service, RequestOptions> addresses = new EnumMap<>(Service.class);

    Upstreams(ProxyConfig config) {
        config.services().forEach((service, url) -> addresses.put(service, address(url)));
        for (var service : Service.values()) {
            if (!addresses.containsKey(service)) {
                throw new IllegalStateException(
                        "proxy.services." + service.label() + " is missing");
            }
        }
    }

    /** Where requests of this path go; nothing when no service owns it. */
    Optional<RequestOptions> of(String path) {
        return Service.owning(path).map(this::of);
    }

    /** Where requests to this service go. */
    RequestOptions of(Service service) {
        return new RequestOptions(Objects.requireNonNull(addresses.get(service)));
    }

    private static RequestOptions address(URI url) {
        var secure = "https".equals(url.getScheme());
        var port = url.getPort();
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(port > 0 ? port : secure ? 443 : 80)
                .setSsl(secure);
    }
}
