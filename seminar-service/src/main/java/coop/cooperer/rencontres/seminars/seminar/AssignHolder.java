package coop.cooperer.rencontres.seminars.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hands a seminar to the organisation that its lot was awarded to. */
@ApplicationScoped
public class AssignHolder {

    private final Seminars seminars;
    private final ChangeSeminar change;

    AssignHolder(Seminars seminars, ChangeSeminar change) {
        this.seminars = seminars;
        this.change = change;
    }

    /** The organisation organises the seminar from now on. */
    @Transactional
    public void run(UUID id, UUID organisation) {
        var before = seminars.holdNamed(id);
        change.keep("HolderAssigned", before, before.assigned(organisation));
    }
}
