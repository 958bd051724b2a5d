package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.application.ApplicationReason.APPLICATION_INCOMPLETE;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.LOT_ALREADY_BID;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.UNKNOWN_BID;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.UNKNOWN_FILE;

import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says: the part of an application that is sealed (R75 to R78).
 *
 * @param people the people assigned, as the candidate presents them
 * @param contactEmail where the receipt and the letters go
 * @param stated who applies, if it is not the organisation itself
 * @param attached the files, by name
 * @param written which version of the application each part was last written in
 */
record ApplicationContent(
        String presentation,
        String people,
        String motivations,
        String contactEmail,
        List<LotBid> bids,
        @Nullable Candidate stated,
        @Nullable List<Attachment> attached,
        @Nullable Map<String, Integer> written) {

    ApplicationContent {
        bids = List.copyOf(bids);
    }

    static ApplicationContent of(
            String presentation,
            String people,
            String motivations,
            String contactEmail,
            @Nullable Candidate candidate) {
        return new ApplicationContent(
                presentation,
                people,
                motivations,
                contactEmail,
                List.of(),
                candidate,
                List.of(),
                Map.of());
    }

    /** Who applies. */
    Candidate candidate() {
        return stated == null ? Candidate.THE_ORGANISATION : stated;
    }

    /** The files, by name. */
    List<Attachment> files() {
        return attached == null ? List.of() : attached;
    }

    ApplicationContent with(LotBid bid) {
        // Photographs may be priced for one seminar and for all of them: two offers (R119).
        if (bids.stream().anyMatch(it -> it.answersTheSameAs(bid))) {
            throw new Refusal(
                    LOT_ALREADY_BID, "Retirez d’abord votre offre pour ce lot, ou modifiez-la.");
        }
        return with(Stream.concat(bids.stream(), Stream.of(bid)).toList());
    }

    ApplicationContent without(UUID bid) {
        var fewer = bids.stream().filter(it -> !it.id().equals(bid)).toList();
        if (fewer.size() == bids.size()) {
            throw new Refusal(UNKNOWN_BID, "Cette offre ne fait pas partie de la candidature.");
        }
        return with(fewer);
    }

    /** The same with these parts; one that is not stated stays as it is. */
    ApplicationContent saying(
            @Nullable String newPresentation,
            @Nullable String newPeople,
            @Nullable String newMotivations,
            @Nullable String newEmail) {
        return new ApplicationContent(
                Objects.requireNonNullElse(newPresentation, presentation),
                Objects.requireNonNullElse(newPeople, people),
                Objects.requireNonNullElse(newMotivations, motivations),
                Objects.requireNonNullElse(newEmail, contactEmail),
                bids,
                stated,
                attached,
                written);
    }

    /** The same with a file, in the place of the one of that name. */
    ApplicationContent with(Attachment file) {
        var others = files().stream().filter(it -> !it.name().equals(file.name()));
        return attaching(Stream.concat(others, Stream.of(file)).toList());
    }

    ApplicationContent withoutFile(UUID file) {
        var fewer = files().stream().filter(it -> !it.id().equals(file)).toList();
        if (fewer.size() == files().size()) {
            throw new Refusal(UNKNOWN_FILE, "Ce fichier ne fait pas partie de la candidature.");
        }
        return attaching(fewer);
    }

    /**
     * This content, written over an older one of this version by somebody who had seen an even
     * older one perhaps: parts that both changed are the conflict.
     *
     * @throws Refusal {@code stale-version}, which names them
     */
    ApplicationContent over(ApplicationContent older, int version, IfMatch seen) {
        var changed =
                parts().filter(it -> !part(it).equals(older.part(it))).collect(Collectors.toSet());
        older.parts().filter(it -> !part(it).equals(older.part(it))).forEach(changed::add);
        var overtaken =
                changed.stream()
                        .filter(it -> seen.isBefore(older.writtenIn(it)))
                        .collect(
                                Collectors.toMap(
                                        it -> it,
                                        _ -> "a été modifié par quelqu’un d’autre entre-temps"));
        if (!overtaken.isEmpty()) {
            throw seen.overtaken(overtaken);
        }
        var next = new HashMap<>(written == null ? Map.of() : written);
        changed.forEach(it -> next.put(it, version + 1));
        return new ApplicationContent(
                presentation, people, motivations, contactEmail, bids, stated, attached, next);
    }

    /** Goes on only if every mandatory part is there (R87). */
    void requireComplete() {
        var missing = Missing.in(this);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    APPLICATION_INCOMPLETE,
                    "Il manque : "
                            + missing.stream()
                                    .map(Missing::message)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    missing.stream()
                            .collect(
                                    Collectors.toMap(
                                            Missing::field, Missing::message, (one, _) -> one)));
        }
    }

    private Stream<String> parts() {
        return Stream.concat(
                Stream.of("presentation", "people", "motivations", "contactEmail"),
                bids.stream().map(it -> "lot-" + it.lotNumber()).distinct());
    }

    private Object part(String name) {
        return switch (name) {
            case "presentation" -> presentation;
            case "people" -> people;
            case "motivations" -> motivations;
            case "contactEmail" -> contactEmail;
            default -> bids.stream().filter(it -> name.equals("lot-" + it.lotNumber())).toList();
        };
    }

    private int writtenIn(String part) {
        return written == null ? 0 : written.getOrDefault(part, 0);
    }

    private ApplicationContent with(List<LotBid> next) {
        return new ApplicationContent(
                presentation, people, motivations, contactEmail, next, stated, attached, written);
    }

    private ApplicationContent attaching(List<Attachment> next) {
        return new ApplicationContent(
                presentation, people, motivations, contactEmail, bids, stated, next, written);
    }
}
