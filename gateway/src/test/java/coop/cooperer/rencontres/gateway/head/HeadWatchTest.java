package coop.cooperer.rencontres.gateway.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadWatchTest {

    private static final String READ = "GET /a HTTP/1.1\r\nHost: b\r\n\r\n";
    private static final String WRITE = "POST /a HTTP/1.1\r\nHost: b\r\nContent-Length: 4\r\n\r\n";

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new HeadWatch(Duration.ofSeconds(10)), new HttpRequestDecoder());

    @Test
    void anOrdinaryRequestPasses() {
        send(READ);

        assertThat(requests()).containsExactly("GET");
    }

    @Test
    void aRequestThatArrivesByteByByteInTimePasses() {
        READ.chars().forEach(one -> send(String.valueOf((char) one)));

        assertThat(requests()).containsExactly("GET");
    }

    @Test
    void requestsThatFollowEachOtherPass() {
        send(READ + READ);
        send(WRITE + "abcd");
        send(READ);

        assertThat(requests()).containsExactly("GET", "GET", "POST", "GET");
    }

    @Test
    void whatABodyHoldsIsNoBusinessOfTheHead() {
        send(WRITE + "a\n b");
        send(READ);

        assertThat(requests()).containsExactly("POST", "GET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a HTTP/1.1\r\nHost: b\r\nX-A: 1\r\n continued\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: b\r\nX-A: 1\r\n\tcontinued\r\n\r\n",
                "GET /a HTTP/1.1\nHost: b\nX-A: 1\n continued\n\n",
                "GET /a HTTP/1.1\r\n Host: b\r\n\r\n",
                " GET /a HTTP/1.1\r\nHost: b\r\n\r\n",
                "GET  /a HTTP/1.1\r\nHost: b\r\n\r\n",
                "GET\t/a HTTP/1.1\r\nHost: b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: b\r\n: 1\r\n\r\n",
                "POST /a HTTP/1.1\r\nHost: b\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
            })
    void whatTheDecoderWouldRepairIsRefused(String request) {
        send(request);

        assertThat(requests()).isEmpty();
        assertThat(answer()).startsWith("HTTP/1.1 400").contains("ambiguous-header");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aFoldedLineInASecondHeadIsRefusedToo() {
        send(READ + "GET /a HTTP/1.1\r\nHost: b\r\n c\r\n\r\n");

        assertThat(requests()).containsExactly("GET");
    }

    @Test
    void aRequestHiddenBehindABodyIsDropped() {
        send(WRITE);
        send("abcdGET /a HTTP/1.1\r\nHost: b\r\n c\r\n\r\n");

        assertThat(requests()).containsExactly("POST");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aHeadThatTakesTooLongIsCutOff() {
        send("GET /a HTTP/1.1\r\nHost");
        connection.advanceTimeBy(11, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();

        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aConnectionThatRestsBetweenRequestsStays() {
        send(READ);
        connection.advanceTimeBy(11, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();

        assertThat(connection.isOpen()).isTrue();
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private List<String> requests() {
        var methods = new ArrayList<String>();
        for (var message = connection.readInbound();
                message != null;
                message = connection.readInbound()) {
            if (message instanceof HttpRequest request) {
                methods.add(request.method().name());
            }
        }
        return methods;
    }

    private String answer() {
        return connection.<ByteBuf>readOutbound().toString(StandardCharsets.UTF_8);
    }
}
