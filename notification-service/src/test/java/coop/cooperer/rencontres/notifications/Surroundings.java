package coop.cooperer.rencontres.notifications;

import coop.cooperer.rencontres.platform.testkit.LocalParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * What this service needs around it: the local parts, and ports on which the tests themselves start
 * a mail server and play the owners. Pauses are short.
 */
public class Surroundings extends LocalParts {

    @Override
    public Map<String, String> start() {
        var settings = super.start();
        var owners = "http://127.0.0.1:" + freePort();
        settings.put("SMTP_HOST", "127.0.0.1");
        settings.put("SMTP_PORT", Integer.toString(freePort()));
        settings.put("APPLICATIONS_URL", owners);
        settings.put("SEMINARS_URL", owners);
        settings.put("COMMITTEES_URL", owners);
        settings.put("MEDIA_URL", owners);
        settings.put("quarkus.mailer.timeout", "3S");
        settings.put("PUBLIC_URL", "http://localhost:8080");
        settings.put("SECRETS_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put("WEBHOOK_LOOPBACK_ALLOWED", "true");
        settings.put("messages.first-pause", "100ms");
        settings.put("messages.longest-pause", "500ms");
        settings.put("deliveries.schedule", "0s,100ms,100ms,100ms,100ms");
        settings.put("deliveries.jitter", "0");
        settings.put("deliveries.timeout", "3s");
        settings.put("deliveries.first-rest", "200ms");
        settings.put("deliveries.longest-rest", "400ms");
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
