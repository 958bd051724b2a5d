package coop.cooperer.rencontres.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Texts as word processors write them, with a cover, contents, notes, a table and a caption. */
public final class Documents {

    private static final String EMBLEM = "Emblème de l’Union européenne";
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ODF =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            """;

    private Documents() {}

    /** A DOCX whose body has so many words, and whose last paragraph says something more. */
    public static byte[] docx(int words, String mention) {
        var body =
                paragraph("Title", "Actes du séminaire")
                        + paragraph("TOC1", "Contexte page 1")
                        + paragraph("Heading1", "Contexte")
                        + paragraph("", "mot ".repeat(words - 4))
                        + "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
                                .formatted(paragraph("", "Une case"))
                        + paragraph("Caption", "Tableau")
                        + "<w:p><w:r><w:drawing><w:docPr id=\"1\" name=\"Image\"/></w:drawing>"
                        + "</w:r></w:p>"
                        + drawing(EMBLEM)
                        + paragraph("Heading1", "Annexe")
                        + paragraph("", mention);
        return zipped(
                Map.of(
                        "word/document.xml",
                        "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body),
                        "word/footnotes.xml",
                        "<w:footnotes %s><w:footnote>%s</w:footnote></w:footnotes>"
                                .formatted(W, paragraph("", "Une note de trois mots")),
                        "word/styles.xml",
                        "<w:styles %s><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>%s</w:styles>"
                                .formatted(
                                        W,
                                        style("Heading1", "heading 1")
                                                + style("TOC1", "toc 1")
                                                + style("Title", "Title")
                                                + style("Caption", "caption"))));
    }

    /** An ODT whose body has so many words, and whose last paragraph says something more. */
    public static byte[] odt(int words, String mention) {
        var body =
                """
                <text:p text:style-name="Title">Actes du séminaire</text:p>
                <text:table-of-content><text:p>Contexte page 1</text:p></text:table-of-content>
                <text:h text:outline-level="1">Contexte</text:h>
                <text:p>%s<text:note><text:note-citation>1</text:note-citation><text:note-body>
                <text:p>Une note de trois mots</text:p></text:note-body></text:note></text:p>
                <table:table><table:table-row><table:table-cell><text:p>Une case</text:p>
                </table:table-cell></table:table-row></table:table>
                <text:p>Tableau</text:p>
                <text:p><draw:frame><draw:image/></draw:frame></text:p>
                <text:p><draw:frame><draw:image/><svg:desc>%s</svg:desc></draw:frame></text:p>
                <text:h text:outline-level="1">Annexe</text:h>
                <text:p>%s</text:p>
                """
                        .formatted("mot ".repeat(words - 4), EMBLEM, mention);
        return zipped(content(body, ""));
    }

    /** A DOCX that says something at the foot of its pages, and of the picture there. */
    public static byte[] footedDocx(String foot, String alternative) {
        return zipped(
                Map.of(
                        "word/document.xml",
                        "<w:document %s><w:body>%s</w:body></w:document>"
                                .formatted(W, paragraph("", "Deux mots")),
                        "word/footer2.xml",
                        "<w:ftr %s>%s%s</w:ftr>"
                                .formatted(W, paragraph("", foot), drawing(alternative))));
    }

    /** An ODT that says something at the foot of its pages, and of the picture there. */
    public static byte[] footedOdt(String foot, String alternative) {
        var parts = content("<text:p>Deux mots</text:p>", "");
        parts.put(
                "styles.xml",
                """
                <office:document-styles %s>
                <office:master-styles><style:master-page style:name="Standard"><style:footer>
                <text:p>%s<draw:frame><draw:image/><svg:desc>%s</svg:desc></draw:frame></text:p>
                </style:footer></style:master-page></office:master-styles></office:document-styles>
                """
                        .formatted(ODF, foot, alternative));
        return zipped(parts);
    }

    /** An ODT that wants a file of whoever reads it. */
    public static byte[] reachingOut() {
        return zipped(
                content(
                        "<text:p>&secret;</text:p>",
                        "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"));
    }

    private static Map<String, String> content(String body, String declaration) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                declaration
                        + "<office:document-content %s><office:body><office:text>%s</office:text></office:body></office:document-content>"
                                .formatted(ODF, body));
        parts.put(
                "styles.xml",
                "<office:document-styles %s><style:default-style fo:language=\"fr\"/></office:document-styles>"
                        .formatted(ODF));
        return parts;
    }

    private static String drawing(String alternative) {
        return "<w:p><w:r><w:drawing><w:docPr id=\"2\" descr=\"%s\"/></w:drawing></w:r></w:p>"
                .formatted(alternative);
    }

    private static String paragraph(String style, String text) {
        var named = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p>".formatted(named, text);
    }

    private static String style(String id, String name) {
        return "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>".formatted(id, name);
    }

    private static byte[] zipped(Map<String, String> parts) {
        try (var out = new ByteArrayOutputStream()) {
            try (var folder = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    folder.putNextEntry(new ZipEntry(part.getKey()));
                    folder.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
