package coop.cooperer.rencontres.media.manuscript;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of a document that strangers wrote: neither declarations nor entities. */
final class Xml {

    private Xml() {}

    /** What somebody does with one part, from its first event to its last. */
    interface Reading {
        void event(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads a part, if the document has it. */
    static void read(Path document, String part, Reading reading) throws IOException {
        try (var folder = new ZipFile(document.toFile())) {
            var entry = folder.getEntry(part);
            if (entry != null) {
                try (InputStream bytes = folder.getInputStream(entry)) {
                    read(bytes, reading);
                }
            }
        }
    }

    /** Reads all parts of this name, in the order of the document. */
    static void readAll(Path document, Pattern parts, Reading reading) throws IOException {
        try (var folder = new ZipFile(document.toFile())) {
            for (var entry : Collections.list(folder.entries())) {
                if (parts.matcher(entry.getName()).matches()) {
                    try (InputStream bytes = folder.getInputStream(entry)) {
                        read(bytes, reading);
                    }
                }
            }
        }
    }

    private static void read(InputStream bytes, Reading reading) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            var xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Refusal(
                                    ManuscriptReason.DOCUMENT_REACHES_OUT,
                                    "Exportez-le à nouveau depuis votre traitement de texte.");
                    default -> reading.event(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new Refusal(
                    ManuscriptReason.DOCUMENT_UNREADABLE,
                    "Exportez-le à nouveau depuis votre traitement de texte.");
        }
    }

    /** An attribute by its local name, whatever its prefix; empty if it is absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
