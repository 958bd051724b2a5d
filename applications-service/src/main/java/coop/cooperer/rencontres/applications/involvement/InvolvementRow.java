package coop.cooperer.rencontres.applications.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a candidate that was not chosen agrees to, as the database keeps it. */
@Entity
@Table(name = "involvement")
@NullUnmarked
class InvolvementRow {

    @Id UUID application;
    UUID call;
    UUID organisation;
    boolean partner;
    boolean speaker;
    boolean reserve;

    @Column(name = "said_at")
    Instant saidAt;

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (is(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    void agree(Set<Role> roles) {
        partner = roles.contains(Role.PARTNER);
        speaker = roles.contains(Role.SPEAKER);
        reserve = roles.contains(Role.RESERVE);
    }

    private boolean is(Role role) {
        return switch (role) {
            case PARTNER -> partner;
            case SPEAKER -> speaker;
            case RESERVE -> reserve;
        };
    }
}
