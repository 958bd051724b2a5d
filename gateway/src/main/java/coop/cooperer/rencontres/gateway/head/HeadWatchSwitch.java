package coop.cooperer.rencontres.gateway.head;

import io.netty.bootstrap.ChannelInitializerExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Tells Netty to look for extensions, before its first connection, in or out, makes it decide. */
@ApplicationScoped
class HeadWatchSwitch {

    void turn(@Observes @Initialized(ApplicationScoped.class) Object first) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }
}
