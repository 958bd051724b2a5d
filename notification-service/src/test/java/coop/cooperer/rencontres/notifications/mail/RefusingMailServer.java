package coop.cooperer.rencontres.notifications.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that knows no recipient. */
final class RefusingMailServer implements AutoCloseable {

    private final AtomicInteger refusals = new AtomicInteger();
    private final ServerSocket door;
    private final Thread porter;

    RefusingMailServer(int port) throws IOException {
        door = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        porter = Thread.startVirtualThread(this::welcome);
    }

    int refusals() {
        return refusals.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        // The port is free once nobody waits at it any more.
        try {
            porter.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.startVirtualThread(() -> talk(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        guest.getInputStream(), StandardCharsets.US_ASCII))) {
            say(guest, "220 ready");
            var line = lines.readLine();
            while (line != null && !line.startsWith("QUIT")) {
                say(guest, answer(line));
                line = lines.readLine();
            }
            say(guest, "221 bye");
        } catch (IOException gone) {
            // The guest has left: nobody is there to be told.
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            refusals.incrementAndGet();
            return "550 no such mailbox";
        }
        return "250 fine";
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
