package coop.cooperer.rencontres.applications.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which offers hold a lot, and for which seminars. */
@ApplicationScoped
public class Holders {

    private final Awards awards;

    Holders(Awards awards) {
        this.awards = awards;
    }

    /** The seminars of each offer that was chosen for the lot. */
    @Transactional
    public Map<UUID, List<UUID>> of(UUID lot) {
        return awards.ofLot(lot).stream()
                .collect(
                        Collectors.groupingBy(
                                Award::bid,
                                Collectors.mapping(Award::seminar, Collectors.toList())));
    }
}
