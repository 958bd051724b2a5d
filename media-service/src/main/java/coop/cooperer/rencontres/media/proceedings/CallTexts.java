package coop.cooperer.rencontres.media.proceedings;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of a call that its publications repeat, as applications-service states them. */
public record CallTexts(
        @Nullable String sentence, List<Publicity.Funder> funders, List<SeminarText> seminars) {

    /** The public that a seminar is dedicated to. */
    public record SeminarText(UUID id, String publicLabel) {}

    boolean hasSentence() {
        return sentence != null && !sentence.isBlank();
    }

    /** What is to be said of those who pay. */
    public Publicity publicity() {
        return new Publicity(Objects.requireNonNullElse(sentence, ""), funders);
    }

    /** The public of one of its seminars. */
    public String publicOf(UUID seminar) {
        return seminars.stream()
                .filter(it -> it.id().equals(seminar))
                .map(SeminarText::publicLabel)
                .findFirst()
                .orElse("");
    }
}
