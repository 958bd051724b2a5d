package coop.cooperer.rencontres.committees.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A seat as the database keeps it. */
@Entity
@Table(name = "committee_member")
@NullUnmarked
class MemberRow {

    @Id UUID id;
    UUID person;
    UUID organisation;

    @Enumerated(EnumType.STRING)
    College college;

    String function;

    static MemberRow of(Member member) {
        var row = new MemberRow();
        row.id = member.id();
        row.person = member.person();
        row.organisation = member.organisation();
        row.college = member.college();
        row.function = member.function();
        return row;
    }

    Member member() {
        return new Member(id, person, organisation, college, function);
    }
}
