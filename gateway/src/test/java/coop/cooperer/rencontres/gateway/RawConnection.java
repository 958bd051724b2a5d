package coop.cooperer.rencontres.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send. */
public final class RawConnection {

    private RawConnection() {}

    /** The whole answer to these lines, once the door has closed the connection. */
    public static String send(String... lines) {
        var request = String.join("\r\n", lines) + "\r\n";
        var door = URI.create(Browser.door());
        try (var socket = new Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The answer to a read of this target, written as it is. */
    public static String get(String target) {
        return send("GET " + target + " HTTP/1.1", "Host: localhost", "Connection: close", "");
    }
}
