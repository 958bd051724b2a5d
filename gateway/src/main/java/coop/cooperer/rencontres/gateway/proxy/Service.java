package coop.cooperer.rencontres.gateway.proxy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A service behind the door. */
public enum Service {
    APPLICATIONS,
    SEMINARS,
    COMMITTEES,
    MEDIA,
    NOTIFICATIONS;

    /** The name that operators and readers use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Service> owning(String path) {
        return Arrays.stream(values())
                .filter(service -> service.paths().anyMatch(own -> covers(own, path)))
                .findFirst();
    }

    /** What the service owns: these paths and everything below them. */
    private Stream<String> paths() {
        return switch (this) {
            case APPLICATIONS ->
                    Stream.of("/api/v1/calls", "/api/v1/organisations", "/api/v1/applications");
            case SEMINARS -> Stream.of("/api/v1/seminars");
            case COMMITTEES -> Stream.of("/api/v1/committees");
            case MEDIA -> Stream.of("/api/v1/media", "/feeds");
            case NOTIFICATIONS ->
                    Stream.of("/api/v1/notifications", "/api/v1/webhooks", "/api/v1/events");
        };
    }

    private static boolean covers(String own, String path) {
        return path.equals(own) || path.startsWith(own + "/");
    }
}
