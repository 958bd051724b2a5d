package coop.cooperer.rencontres.local.parts;

import java.util.List;
import java.util.Map;

/** The databases of the platform; each has a role of the same name that owns it. */
final class Databases {

    static final List<String> NAMES =
            List.of(
                    "applications",
                    "seminars",
                    "committees",
                    "media",
                    "notifications",
                    "gateway",
                    "keycloak");

    private Databases() {}

    static String url(Ports ports, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(PostgreSql.NAME), database);
    }

    /** What a process of ours reads to find its own; the time-outs let it notice a dead server. */
    static Map<String, String> environment(Ports ports, Secrets secrets, String database) {
        return Map.of(
                "DATABASE_URL",
                url(ports, database) + "?connectTimeout=3&socketTimeout=20&tcpKeepAlive=true",
                "DATABASE_USER",
                database,
                "DATABASE_PASSWORD",
                secrets.get("database." + database));
    }
}
