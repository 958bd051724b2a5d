package coop.cooperer.rencontres.media.episode;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the feed that players subscribe to (requirement D84). */
@ApplicationScoped
class WriteFeed {

    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String PODCAST = "https://podcastindex.org/namespace/1.0";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    private final PodcastConfig config;

    WriteFeed(PodcastConfig config) {
        this.config = config;
    }

    String run(Podcast podcast) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("itunes", ITUNES);
            xml.writeNamespace("podcast", PODCAST);
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            channel(xml, podcast);
            for (var item : podcast.items()) {
                xml.writeStartElement("item");
                item(xml, item);
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void channel(XMLStreamWriter xml, Podcast podcast) throws XMLStreamException {
        var self = address("/feeds/podcasts/" + podcast.call());
        text(xml, "title", config.title());
        text(xml, "link", address("/episodes"));
        text(xml, "description", config.description() + " " + podcast.sentence());
        text(xml, "language", "fr");
        empty(xml, "atom:link", Map.of("href", self, "rel", "self", "type", "application/rss+xml"));
        text(xml, "itunes:author", config.author());
        text(xml, "itunes:explicit", "false");
        empty(xml, "itunes:category", Map.of("text", config.category()));
        if (!podcast.items().isEmpty()) {
            empty(xml, "itunes:image", Map.of("href", artwork(podcast.items().getFirst())));
        }
        text(xml, "podcast:guid", guid(self.replaceFirst("^https?://", "")).toString());
        text(xml, "podcast:locked", "yes");
    }

    private void item(XMLStreamWriter xml, Podcast.Item item) throws XMLStreamException {
        var episode = item.episode();
        text(xml, "title", episode.title);
        text(xml, "description", episode.description + "\n\n" + episode.sentence);
        empty(
                xml,
                "enclosure",
                Map.of(
                        "url",
                        of(item, "/audio"),
                        "length",
                        Long.toString(item.file().length()),
                        "type",
                        item.file().kind().mediaType()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(episode.id.toString());
        xml.writeEndElement();
        text(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        item.publishedAt().atOffset(ZoneOffset.UTC)));
        text(xml, "itunes:duration", Long.toString(episode.measures.millis() / 1000));
        text(xml, "itunes:explicit", "false");
        empty(xml, "itunes:image", Map.of("href", artwork(item)));
        empty(
                xml,
                "podcast:transcript",
                Map.of("url", of(item, "/transcript.vtt"), "type", "text/vtt", "language", "fr"));
        empty(
                xml,
                "podcast:chapters",
                Map.of("url", of(item, "/chapters.json"), "type", "application/json+chapters"));
        text(xml, "podcast:person", episode.shownName);
    }

    private String artwork(Podcast.Item item) {
        return of(item, "/artwork");
    }

    private String of(Podcast.Item item, String part) {
        return address("/api/v1/media/episodes/" + item.episode().id + part);
    }

    private String address(String path) {
        return config.door() + path;
    }

    private static void text(XMLStreamWriter xml, String name, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, Map<String, String> attributes)
            throws XMLStreamException {
        xml.writeEmptyElement(name);
        // In one order, so that the same feed has the same bytes.
        for (var attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    // The name-based id that the namespace of podcasts asks for (UUID version 5, RFC 9562).
    private static UUID guid(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            var space = ByteBuffer.allocate(16);
            space.putLong(PODCASTS.getMostSignificantBits());
            space.putLong(PODCASTS.getLeastSignificantBits());
            digest.update(space.flip());
            var bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            var high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
            var low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
