package coop.cooperer.rencontres.gateway.head;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells Netty to look for extensions, before the server opens its first connection. */
@ApplicationScoped
class HeadWatchSwitch {

    void turn(@Observes Router router) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }
}
