package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.file.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The public episodes of a call as players see them, the newest first. */
record Podcast(UUID call, String sentence, List<Item> items) {

    Podcast {
        items = List.copyOf(items);
    }

    /** One public episode, and the file that is enclosed, byte for byte. */
    record Item(EpisodeRow episode, StoredFile file, Instant publishedAt) {}
}
