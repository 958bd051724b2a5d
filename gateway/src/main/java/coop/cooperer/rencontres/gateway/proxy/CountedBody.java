package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way to a service, cut off as soon as it is too large, or too late. */
final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private long passed;
    private boolean ended;
    private boolean late;
    private @Nullable Handler<Throwable> failure;

    CountedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isTooLarge() {
        return passed > limit;
    }

    boolean isTooSlow() {
        return late;
    }

    /** The time for sending is over. */
    void expire() {
        if (!ended && !isTooLarge()) {
            late = true;
            cut("The body did not arrive in time");
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    private void count(Buffer part, Handler<Buffer> next) {
        var before = isTooLarge();
        passed += part.length();
        if (!isTooLarge()) {
            next.handle(part);
        } else if (!before) {
            cut("The body is larger than " + limit);
        }
    }

    private void cut(String reason) {
        if (failure != null) {
            failure.handle(new IllegalStateException(reason));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                end -> {
                    ended = true;
                    if (handler != null) {
                        handler.handle(null);
                    }
                });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
