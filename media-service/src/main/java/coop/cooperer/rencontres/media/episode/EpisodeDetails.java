package coop.cooperer.rencontres.media.episode;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the provider says of an episode over HTTP. */
record EpisodeDetails(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4_000) String description,
        @Nullable @Size(max = 500) String intro,
        @Nullable @Size(max = 500) String outro,
        @Nullable @Size(max = 20) List<@NotNull @Valid StatedMusic> music,
        @Nullable @Size(max = 100) List<@NotNull @Valid StatedChapter> chapters,
        @Nullable UUID artwork) {

    EpisodeRow.Described described() {
        return new EpisodeRow.Described(
                title,
                description,
                new SoundDesign(
                        Objects.requireNonNullElse(intro, ""),
                        Objects.requireNonNullElse(outro, ""),
                        Objects.requireNonNullElse(music, List.<StatedMusic>of()).stream()
                                .map(StatedMusic::music)
                                .toList()),
                Objects.requireNonNullElse(chapters, List.<StatedChapter>of()).stream()
                        .map(StatedChapter::chapter)
                        .toList(),
                artwork);
    }

    /** A music that is used. */
    record StatedMusic(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 200) String author,
            @NotBlank @Size(max = 200) String licence,
            @NotBlank @Size(max = 500) String proof) {

        Music music() {
            return new Music(title, author, licence, proof);
        }
    }

    /** A part of the episode. */
    record StatedChapter(@PositiveOrZero int startTime, @NotBlank @Size(max = 200) String title) {

        Chapter chapter() {
            return new Chapter(startTime, title);
        }
    }
}
