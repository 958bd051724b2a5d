package coop.cooperer.rencontres.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mailbox over HTTP: pages for people, JSON for tests. */
final class MailPages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ONE =
            Pattern.compile("(?<api>/api)?/messages/(?<id>[0-9-]+)(?<view>/html|/source)?");

    private final Mailbox mailbox;

    MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    HttpServer serve(String host, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = reply(exchange);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type() + "; charset=utf-8");
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Content-Security-Policy", reply.policy());
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var wanted = recipient(exchange);
        var letters = wanted.map(mailbox::lettersTo).orElseGet(mailbox::letters);
        var one = ONE.matcher(path);
        if (one.matches()) {
            var letter = mailbox.letter(one.group("id"));
            return letter.isPresent()
                    ? view(letter.get(), one.group("api") != null, one.group("view"))
                    : Reply.absent();
        }
        return switch (exchange.getRequestMethod() + " " + path) {
            case "GET /" -> Reply.page(MailHtml.list(letters, wanted.orElse("")));
            case "GET /health" -> Reply.plain("well\n");
            case "GET /api/messages" -> json(Map.of("items", items(letters)));
            case "DELETE /api/messages" -> {
                mailbox.empty();
                yield json(Map.of("items", List.of()));
            }
            default -> Reply.absent();
        };
    }

    private Reply view(Letter letter, boolean api, @Nullable String view) throws IOException {
        if (api) {
            return json(item(letter));
        }
        return switch (view) {
            case null -> Reply.page(MailHtml.letter(letter));
            case "/html" -> Reply.foreign(letter.html());
            default -> Reply.plain(mailbox.source(letter));
        };
    }

    private static Reply json(Object value) throws IOException {
        return Reply.json(JSON.writeValueAsString(value));
    }

    private static List<Map<String, String>> items(List<Letter> letters) {
        return letters.stream().map(MailPages::item).toList();
    }

    private static Map<String, String> item(Letter letter) {
        return Map.of(
                "id", letter.id(),
                "receivedAt", letter.receivedAt().toString(),
                "to", letter.to(),
                "from", letter.from(),
                "subject", letter.subject(),
                "text", letter.text(),
                "html", letter.html());
    }

    private static Optional<String> recipient(HttpExchange exchange) {
        return Stream.ofNullable(exchange.getRequestURI().getRawQuery())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> pair.startsWith("to="))
                .map(pair -> URLDecoder.decode(pair.substring(3), StandardCharsets.UTF_8).strip())
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
