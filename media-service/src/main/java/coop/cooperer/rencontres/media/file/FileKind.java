package coop.cooperer.rencontres.media.file;

/** The kinds of files that people deliver. */
public enum FileKind {
    /** A photograph, or artwork. */
    JPEG("image/jpeg"),
    /** Artwork. */
    PNG("image/png"),
    /** Sound. */
    MP3("audio/mpeg"),
    /** Sound, as AAC. */
    M4A("audio/mp4"),
    /** A text. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A text. */
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its name on the wire. */
    public String mediaType() {
        return mediaType;
    }
}
