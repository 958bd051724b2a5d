package coop.cooperer.rencontres.gateway.head;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;

/** Puts a watch before every connection that comes in; Netty finds it as a service. */
public final class HeadWatches extends ChannelInitializerExtension {

    /** Long for a slow line, short for somebody who holds connections on purpose. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new HeadWatch(PATIENCE));
    }
}
