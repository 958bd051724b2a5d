package coop.cooperer.rencontres.seminars.programme;

import coop.cooperer.rencontres.seminars.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who speaks at a seminar: as the validated programme says, else the latest version of it. */
@ApplicationScoped
public class Speakers {

    private final SqlProgrammes programmes;

    Speakers(SqlProgrammes programmes) {
        this.programmes = programmes;
    }

    /** Their names, each once. */
    @Transactional
    public List<String> of(Seminar seminar) {
        return in(seminar).stream().map(Speaker::name).distinct().toList();
    }

    @Transactional
    List<Speaker> in(Seminar seminar) {
        return seminar
                .programme()
                .flatMap(it -> programmes.version(seminar.id(), it.number()))
                .or(() -> programmes.latest(seminar.id()))
                .map(it -> it.items)
                .orElse(List.of())
                .stream()
                .flatMap(it -> it.whoSpeaks().stream())
                .distinct()
                .toList();
    }
}
