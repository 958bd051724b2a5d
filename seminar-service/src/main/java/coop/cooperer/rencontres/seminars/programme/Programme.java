package coop.cooperer.rencontres.seminars.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The parts of a day in their order; two at a time only in two rooms. */
record Programme(List<ProgrammeItem> items) {

    // Keys in alphabetical order, no spaces, nothing for what is absent: the same programme is the
    // same text, whoever writes it.
    private static final ObjectMapper CANONICAL =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    Programme {
        items = items.stream().sorted(Comparator.comparing(ProgrammeItem::startsAt)).toList();
        for (var i = 0; i < items.size(); i++) {
            for (var later : items.subList(i + 1, items.size())) {
                requireOrder(items.get(i), later);
            }
        }
    }

    /** What the committee adopts: SHA-256 of the canonical JSON, in lower-case hexadecimal. */
    String hash() {
        try {
            var text = CANONICAL.writeValueAsBytes(this);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The dimensions that its parts treat, in the order of the call. */
    Set<Dimension> covered() {
        var covered = EnumSet.noneOf(Dimension.class);
        for (var item : items) {
            if (item.dimension() != null) {
                covered.add(item.dimension());
            }
        }
        return covered;
    }

    private static boolean elsewhere(ProgrammeItem one, ProgrammeItem other) {
        return one.room() != null && other.room() != null && !one.room().equals(other.room());
    }

    private static void requireOrder(ProgrammeItem earlier, ProgrammeItem later) {
        if (earlier.overlaps(later) && !elsewhere(earlier, later)) {
            throw new Refusal(
                    ProgrammeReason.ITEMS_OVERLAP,
                    "« %s » commence à %s, avant la fin de « %s »."
                            .formatted(
                                    later.title(),
                                    ProgrammeItem.said(later.startsAt()),
                                    earlier.title()));
        }
    }
}
