package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;

/** A service as the proxy reaches it. */
record Upstream(String name, URI url, List<String> paths) {

    boolean owns(String path) {
        return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    RequestOptions address() {
        var secure = "https".equals(url.getScheme());
        var port = url.getPort();
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(port > 0 ? port : secure ? 443 : 80)
                .setSsl(secure);
    }
}
