package coop.cooperer.rencontres.gateway.head;

import coop.cooperer.rencontres.gateway.problem.Problem;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of each request before the decoder does: what the decoder would repair, such as a
 * line that continues the one before it (obsolete line folding), is refused, and a head that drips
 * in is cut off.
 *
 * <p>The decoder gets one head at a time, so that what follows it, a body or another head, is known
 * when it is looked at.
 */
final class HeadWatch extends ChannelInboundHandlerAdapter {

    private static final byte[] REFUSAL = refusal(Problem.AMBIGUOUS_HEADER.document().encode());

    private final Duration patience;
    private @Nullable ScheduledFuture<?> deadline;
    private boolean observed;
    private boolean inBody;
    private boolean passingBody;
    private boolean lineBegins = true;
    private boolean firstLine = true;
    private boolean spaceBefore;
    private boolean refused;

    HeadWatch(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof ByteBuf bytes)) {
            context.fireChannelRead(message);
            return;
        }
        observe(context);
        try {
            while (bytes.isReadable() && !refused) {
                pass(context, bytes);
            }
        } finally {
            bytes.release();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        inTime();
        context.fireChannelInactive();
    }

    private void pass(ChannelHandlerContext context, ByteBuf bytes) {
        if (inBody) {
            passingBody = true;
            context.fireChannelRead(bytes.readRetainedSlice(bytes.readableBytes()));
            passingBody = false;
            return;
        }
        if (deadline == null) {
            deadline =
                    context.executor()
                            .schedule(
                                    () -> close(context),
                                    patience.toMillis(),
                                    TimeUnit.MILLISECONDS);
        }
        var length = lengthOfHead(bytes);
        if (length < 0) {
            refuse(context);
        } else {
            context.fireChannelRead(bytes.readRetainedSlice(length));
        }
    }

    /** How many bytes belong to this head, all when it goes on; negative when it is ambiguous. */
    private int lengthOfHead(ByteBuf bytes) {
        for (var i = bytes.readerIndex(); i < bytes.writerIndex(); i++) {
            var one = bytes.getByte(i);
            if (isAmbiguous(one)) {
                return -1;
            }
            spaceBefore = one == ' ';
            if (one == '\n') {
                if (lineBegins && !firstLine) {
                    firstLine = true;
                    return i + 1 - bytes.readerIndex();
                }
                firstLine = false;
                lineBegins = true;
            } else if (one != '\r') {
                lineBegins = false;
            }
        }
        return bytes.readableBytes();
    }

    // A line that continues the one before, a header without a name, a request line with gaps.
    private boolean isAmbiguous(byte one) {
        return lineBegins
                ? one == ' ' || one == '\t' || one == ':'
                : firstLine && (one == '\t' || (one == ' ' && spaceBefore));
    }

    private void refuse(ChannelHandlerContext context) {
        refused = true;
        inTime();
        context.writeAndFlush(Unpooled.wrappedBuffer(REFUSAL))
                .addListener(ChannelFutureListener.CLOSE);
    }

    private static void close(ChannelHandlerContext context) {
        context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    private void inTime() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private void observe(ChannelHandlerContext context) {
        var decoder = context.pipeline().context(HttpRequestDecoder.class);
        if (!observed && decoder != null) {
            observed = true;
            context.pipeline().addAfter(decoder.name(), null, new Observer());
        }
    }

    private static byte[] refusal(String problem) {
        var body = problem.getBytes(StandardCharsets.UTF_8);
        var head =
                "HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\n"
                        + "Content-Length: "
                        + body.length
                        + "\r\nConnection: close\r\n\r\n";
        return Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII), body)
                .copy()
                .array();
    }

    /** Sees what the decoder made of the bytes. */
    private final class Observer extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                if (passingBody) {
                    // It began in the middle of what was passed on as a body: nobody has read it.
                    ReferenceCountUtil.release(message);
                    refused = true;
                    close(context);
                    return;
                }
                inTime();
                inBody = true;
            }
            if (message instanceof LastHttpContent) {
                inBody = false;
            }
            if (!refused) {
                context.fireChannelRead(message);
            } else {
                ReferenceCountUtil.release(message);
            }
        }
    }
}
