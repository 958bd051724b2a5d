package coop.cooperer.rencontres.media.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a DOCX: the names of styles tell headings, contents and cover. */
final class Docx {

    private static final Pattern FOOTERS = Pattern.compile("word/(header|footer)\\d*\\.xml");

    private final Map<String, String> styles = new HashMap<>();
    private final Blocks blocks = new Blocks();
    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private String language = "";
    private String reading = "";
    private boolean inText;
    private final StringBuilder alternatives = new StringBuilder();
    private int picturesWithoutText;

    static Manuscript read(Path document) throws IOException {
        var docx = new Docx();
        Xml.read(document, "word/styles.xml", docx::style);
        Xml.read(document, "word/document.xml", xml -> docx.text(xml, Part.BODY));
        Xml.read(document, "word/footnotes.xml", xml -> docx.text(xml, Part.NOTES));
        Xml.read(document, "word/endnotes.xml", xml -> docx.text(xml, Part.NOTES));
        Xml.readAll(document, FOOTERS, xml -> docx.text(xml, Part.FOOTERS));
        return new Manuscript(
                docx.blocks.all(),
                docx.language,
                docx.picturesWithoutText,
                docx.alternatives.toString());
    }

    private void style(XMLStreamReader xml) {
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "style" -> reading = Xml.attribute(xml, "styleId");
                case "name" -> styles.put(reading, Xml.attribute(xml, "val"));
                case "lang" -> language = language.isEmpty() ? Xml.attribute(xml, "val") : language;
                default -> {
                    // How it looks is of no concern.
                }
            }
        }
    }

    private void text(XMLStreamReader xml, Part part) throws XMLStreamException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.CHARACTERS -> {
                if (inText) {
                    paragraph.append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), part);
            default -> {
                // Comments and instructions are not read.
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph.setLength(0);
                style = "";
            }
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "t" -> inText = true;
            case "tab", "br", "cr" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('\u2011');
            case "docPr" -> {
                var alternative = Xml.attribute(xml, "descr");
                picturesWithoutText += alternative.isBlank() ? 1 : 0;
                alternatives.append(alternative).append(' ');
            }
            default -> {
                // Everything else is layout.
            }
        }
    }

    private void end(String element, Part part) {
        if (element.equals("t")) {
            inText = false;
        }
        if (element.equals("p")) {
            var name = styles.getOrDefault(style, style).toLowerCase(Locale.ROOT);
            blocks.add(part == Part.BODY ? partOf(name) : part, level(name), paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static Part partOf(String name) {
        if (name.startsWith("toc")) {
            return Part.CONTENTS;
        }
        return name.equals("title") || name.equals("subtitle") ? Part.COVER : Part.BODY;
    }

    private static int level(String name) {
        return name.matches("heading ?[1-6]") ? name.charAt(name.length() - 1) - '0' : 0;
    }
}
