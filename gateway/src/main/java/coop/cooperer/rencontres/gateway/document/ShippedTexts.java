package coop.cooperer.rencontres.gateway.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Texts that were packed into the door when it was built: the events, and a page per problem. */
@ApplicationScoped
class ShippedTexts {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).build();

    String asyncApi() {
        return read("asyncapi.yaml").orElseThrow();
    }

    /** What the door itself offers. */
    String openApi() {
        return read("openapi.json").orElseThrow();
    }

    /** The page of a problem as HTML; nothing when there is no such problem. */
    Optional<String> problem(String code) {
        return CODE.matcher(code).matches()
                ? read("problems/" + code + ".md").map(markdown::parse).map(html::render)
                : Optional.empty();
    }

    private static Optional<String> read(String name) {
        try (var stream = ShippedTexts.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
