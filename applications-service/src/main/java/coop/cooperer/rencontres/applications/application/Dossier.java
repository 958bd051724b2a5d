package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An open application as it leaves the platform: the version that counts, whole.
 *
 * @param candidate the one named; absent if the organisation never said its name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dossier(
        UUID application,
        UUID call,
        UUID organisation,
        @Nullable String candidate,
        int version,
        Instant receivedAt,
        String checksum,
        String presentation,
        String people,
        String motivations,
        Map<String, String> skills,
        List<BidView> offers,
        List<JoinedFile> files) {

    /** A file of the application; the checksum is SHA-256, lower-case hex. */
    public record JoinedFile(UUID id, String name, String mediaType, long size, String checksum) {

        static JoinedFile of(Attachment file) {
            return new JoinedFile(
                    file.id(), file.name(), file.mediaType(), file.size(), file.checksum());
        }
    }

    static Dossier of(Applications.Received received, String candidate) {
        var application = received.application();
        var content = application.content();
        return new Dossier(
                application.id(),
                application.call(),
                application.organisation(),
                candidate.isBlank() ? null : candidate,
                received.number(),
                application.receivedAt().orElse(received.at()),
                received.checksum(),
                content.presentation(),
                content.people(),
                content.motivations(),
                content.skills().entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().name(), Map.Entry::getValue)),
                content.bids().stream().map(BidView::of).toList(),
                content.files().stream().map(JoinedFile::of).toList());
    }

    /** Whether it answers one of these lots. */
    public boolean answers(Set<Integer> lots) {
        return offers.stream().anyMatch(it -> lots.contains(it.lot()));
    }

    /** The same with what it offers for one lot only. */
    public Dossier forLot(int lot) {
        return with(offers.stream().filter(it -> it.lot() == lot).toList(), files);
    }

    /** The same without its files, which may speak of any lot. */
    public Dossier withoutFiles() {
        return with(offers, List.of());
    }

    private Dossier with(List<BidView> nextOffers, List<JoinedFile> nextFiles) {
        return new Dossier(
                application,
                call,
                organisation,
                candidate,
                version,
                receivedAt,
                checksum,
                presentation,
                people,
                motivations,
                skills,
                nextOffers,
                nextFiles);
    }
}
