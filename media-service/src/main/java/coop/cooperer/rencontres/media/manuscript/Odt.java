package coop.cooperer.rencontres.media.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads an ODT: its elements themselves tell headings, contents and notes. */
final class Odt {

    /** A paragraph or heading that is being read; notes stand within others. */
    private record Open(Part part, int level, StringBuilder text) {}

    private static final Set<String> FOOTERS =
            Set.of(
                    "header",
                    "header-left",
                    "header-first",
                    "footer",
                    "footer-left",
                    "footer-first");

    private final Map<String, String> parents = new HashMap<>();
    private final Blocks blocks = new Blocks();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final StringBuilder alternatives = new StringBuilder();
    private String language = "";
    private int silent;
    private int pictures;
    private int described;
    private boolean inFrame;
    private boolean inAlternative;

    static Manuscript read(Path document) throws IOException {
        var odt = new Odt();
        odt.parts.push(Part.BODY);
        Xml.read(document, "styles.xml", odt::style);
        Xml.read(document, "content.xml", odt::text);
        return new Manuscript(
                odt.blocks.all(),
                odt.language,
                Math.max(0, odt.pictures - odt.described),
                odt.alternatives.toString());
    }

    // The styles of a document hold what stands at the head and the foot of its pages.
    private void style(XMLStreamReader xml) {
        var begins = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
        var ends = xml.getEventType() == XMLStreamConstants.END_ELEMENT;
        if (begins) {
            var stated = Xml.attribute(xml, "language");
            language = language.isEmpty() ? stated : language;
        }
        if ((begins || ends) && FOOTERS.contains(xml.getLocalName())) {
            if (begins) {
                parts.push(Part.FOOTERS);
            } else {
                parts.pop();
            }
        } else if (parts.getFirst() == Part.FOOTERS) {
            text(xml);
        }
    }

    private void text(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.CHARACTERS -> {
                append(xml.getText());
                if (inAlternative) {
                    alternatives.append(xml.getText()).append(' ');
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // Comments and instructions are not read.
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" ->
                    parents.put(
                            Xml.attribute(xml, "name"), Xml.attribute(xml, "parent-style-name"));
            case "table-of-content" -> parts.push(Part.CONTENTS);
            case "note" -> parts.push(Part.NOTES);
            case "tracked-changes", "annotation", "note-citation" -> silent++;
            case "h" -> open(level(xml), parts.getFirst());
            case "p" -> open(0, isCover(Xml.attribute(xml, "style-name")) ? cover() : part());
            case "s", "tab", "line-break" -> append(" ");
            case "frame" -> inFrame = true;
            case "image" -> pictures++;
            case "title", "desc" -> {
                described += inFrame ? 1 : 0;
                inFrame = false;
                inAlternative = true;
                silent++;
            }
            default -> {
                // Everything else is layout.
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "table-of-content", "note" -> parts.pop();
            case "title", "desc" -> {
                inAlternative = false;
                silent--;
            }
            case "tracked-changes", "annotation", "note-citation" -> silent--;
            case "p", "h" -> {
                var closed = open.pop();
                blocks.add(closed.part(), closed.level(), closed.text().toString());
            }
            default -> {
                // Nothing was opened.
            }
        }
    }

    private void open(int level, Part part) {
        open.push(new Open(part, level, new StringBuilder()));
    }

    private void append(String text) {
        if (silent == 0 && !open.isEmpty()) {
            open.getFirst().text().append(text);
        }
    }

    private Part part() {
        return parts.getFirst();
    }

    private Part cover() {
        return part() == Part.BODY ? Part.COVER : part();
    }

    private boolean isCover(String name) {
        var parent = parents.getOrDefault(name, "");
        return name.equals("Title")
                || name.equals("Subtitle")
                || parent.equals("Title")
                || parent.equals("Subtitle");
    }

    private static int level(XMLStreamReader xml) {
        var stated = Xml.attribute(xml, "outline-level");
        return stated.matches("[1-6]") ? stated.charAt(0) - '0' : 1;
    }
}
