package coop.cooperer.rencontres.gateway.door;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;

/** The door's own address, never what a Host header claims it to be. */
@Startup
@ApplicationScoped
public class PublicAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI url;

    PublicAddress(DoorConfig config) {
        url = config.publicUrl();
        if (!secure() && !THIS_MACHINE.contains(url.getHost())) {
            throw new IllegalStateException("PUBLIC_URL must be https, or http on this machine");
        }
    }

    /** Whether browsers come over https. */
    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    /** Scheme, host and port, as browsers write it in {@code Origin}. */
    public String origin() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** What the services are told about the way a request came (RFC 7239). */
    public String forwarded(String client) {
        var node = client.contains(":") ? "\"[" + client + "]\"" : client;
        return "for=%s;host=\"%s\";proto=%s".formatted(node, url.getAuthority(), url.getScheme());
    }
}
