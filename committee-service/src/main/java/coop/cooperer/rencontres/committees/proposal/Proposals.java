package coop.cooperer.rencontres.committees.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that committees can be asked to decide on; nothing else can be decided. */
@ApplicationScoped
public class Proposals {

    private final SqlCandidateDates dates;
    private final SqlSubmittedProgrammes programmes;

    Proposals(SqlCandidateDates dates, SqlSubmittedProgrammes programmes) {
        this.dates = dates;
        this.programmes = programmes;
    }

    /** Adds days to those that are known; a day said twice is one day. */
    @Transactional
    public void proposeDates(UUID seminar, List<LocalDate> days) {
        days.stream()
                .map(day -> new CandidateDateRow.Key(seminar, day))
                .filter(key -> dates.findByIdOptional(key).isEmpty())
                .map(CandidateDateRow::of)
                .forEach(dates::persist);
    }

    /** Adds a version; what was said first of a version stays. */
    @Transactional
    void submitProgramme(UUID seminar, int version, String hash) {
        var key = new SubmittedProgrammeRow.Key(seminar, version);
        if (programmes.findByIdOptional(key).isEmpty()) {
            programmes.persist(SubmittedProgrammeRow.of(key, hash));
        }
    }

    /** The days that are known for the seminar, the earliest first. */
    @Transactional
    public List<LocalDate> datesOf(UUID seminar) {
        return dates.list("seminar = ?1 order by day", seminar).stream().map(it -> it.day).toList();
    }

    /** Whether the seminar proposed this day. */
    @Transactional
    public boolean hasDate(UUID seminar, LocalDate day) {
        return dates.findByIdOptional(new CandidateDateRow.Key(seminar, day)).isPresent();
    }

    /** The hash of this version of the seminar's programme, if it was submitted. */
    @Transactional
    public Optional<String> programme(UUID seminar, int version) {
        return programmes
                .findByIdOptional(new SubmittedProgrammeRow.Key(seminar, version))
                .map(it -> it.hash);
    }
}
