package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.application.ApplicationReason.APPLICATION_INCOMPLETE;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.LOT_ALREADY_BID;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.MESSAGE_MISSING;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.PRICES_FROZEN;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.SKILL_NOT_ASKED;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.UNKNOWN_BID;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.UNKNOWN_FILE;

import coop.cooperer.rencontres.applications.file.JudgeFile;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
 * @param skills what the candidate can do, by the families of lots that it answers (R70)
 */
record ApplicationContent(
        String presentation,
        String people,
        String motivations,
        String contactEmail,
        List<LotBid> bids,
        @Nullable Candidate stated,
        @Nullable List<Attachment> attached,
        @Nullable Map<String, Integer> written,
        @Nullable Map<Skill, String> skills) {

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
                Map.of(),
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
        return changed(
                it -> {
                    it.presentation = Objects.requireNonNullElse(newPresentation, presentation);
                    it.people = Objects.requireNonNullElse(newPeople, people);
                    it.motivations = Objects.requireNonNullElse(newMotivations, motivations);
                    it.contactEmail = Objects.requireNonNullElse(newEmail, contactEmail);
                });
    }

    /** The same with these skills; only those that the lots answered ask for (R70). */
    ApplicationContent able(Map<Skill, String> told) {
        if (!skillsAsked().containsAll(told.keySet())) {
            throw new Refusal(
                    SKILL_NOT_ASKED, "Indiquez les compétences des lots auxquels vous répondez.");
        }
        var next = new EnumMap<Skill, String>(Skill.class);
        next.putAll(skills());
        next.putAll(told);
        return changed(it -> it.skills = next);
    }

    /** The families of skills that the lots answered ask for. */
    Set<Skill> skillsAsked() {
        return bids.stream()
                .flatMap(it -> it.skill().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Skill.class)));
    }

    @Override
    public Map<Skill, String> skills() {
        return skills == null ? Map.of() : skills;
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
        return changed(it -> it.written = next);
    }

    /** Whether the message that it was entered from is attached. */
    boolean hasMessage() {
        return files().stream().anyMatch(it -> it.mediaType().equals(JudgeFile.MESSAGE));
    }

    /** Goes on only if the message that it was entered from is attached (D9). */
    void requireMessage() {
        if (!hasMessage()) {
            throw new Refusal(MESSAGE_MISSING, "Joignez le message d’origine, tel que reçu.");
        }
    }

    /** Goes on only if every offer costs what it did, for the same lots and seminars (D20). */
    void requirePricesOf(ApplicationContent former) {
        if (!prices().equals(former.prices())) {
            throw new Refusal(
                    PRICES_FROZEN, "Un complément ne change ni les offres, ni leurs prix.");
        }
    }

    private Set<LotBid> prices() {
        return bids.stream().map(LotBid::withoutWords).collect(Collectors.toSet());
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
                                            Missing::field,
                                            Missing::message,
                                            (one, other) -> one + ", " + other)));
        }
    }

    private Stream<String> parts() {
        return Stream.concat(
                Stream.of("presentation", "people", "motivations", "contactEmail", "skills"),
                bids.stream().map(it -> "lot-" + it.lotNumber()).distinct());
    }

    private Object part(String name) {
        return switch (name) {
            case "presentation" -> presentation;
            case "people" -> people;
            case "motivations" -> motivations;
            case "contactEmail" -> contactEmail;
            case "skills" -> skills();
            default -> bids.stream().filter(it -> name.equals("lot-" + it.lotNumber())).toList();
        };
    }

    private int writtenIn(String part) {
        return written == null ? 0 : written.getOrDefault(part, 0);
    }

    private ApplicationContent with(List<LotBid> next) {
        return changed(it -> it.bids = next);
    }

    private ApplicationContent attaching(List<Attachment> next) {
        return changed(it -> it.attached = next);
    }

    private ApplicationContent changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** The same content, of which some may be replaced. */
    private static final class Copy {

        private final ApplicationContent of;
        private String presentation;
        private String people;
        private String motivations;
        private String contactEmail;
        private List<LotBid> bids;
        private List<Attachment> attached;
        private @Nullable Map<String, Integer> written;
        private Map<Skill, String> skills;

        Copy(ApplicationContent of) {
            this.of = of;
            presentation = of.presentation();
            people = of.people();
            motivations = of.motivations();
            contactEmail = of.contactEmail();
            bids = of.bids();
            attached = of.files();
            written = of.written();
            skills = of.skills();
        }

        ApplicationContent made() {
            return new ApplicationContent(
                    presentation,
                    people,
                    motivations,
                    contactEmail,
                    bids,
                    of.stated(),
                    attached,
                    written,
                    skills);
        }
    }
}
