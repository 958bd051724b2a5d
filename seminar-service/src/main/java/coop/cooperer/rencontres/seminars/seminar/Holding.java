package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Who may do more with a seminar than the public: the organisation that holds it, some roles. */
@ApplicationScoped
public class Holding {

    private final Actor actor;

    Holding(Actor actor) {
        this.actor = actor;
    }

    /**
     * Goes on only if the caller belongs to the holder of the seminar, or has one of the roles.
     *
     * @throws Refusal {@code not-the-holder}
     */
    public void require(Seminar seminar, String... roles) {
        var mine = seminar.holder().filter(actor.organisations()::contains).isPresent();
        if (!mine && Stream.of(roles).noneMatch(actor::has)) {
            throw new Refusal(
                    SeminarReason.NOT_THE_HOLDER,
                    "Seuls la structure retenue pour ce séminaire et l’émetteur le peuvent.");
        }
    }
}
