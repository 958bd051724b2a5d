package coop.cooperer.rencontres.committees.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    @Column(name = "mandate_from")
    LocalDate mandateFrom;

    @Column(name = "mandate_until")
    LocalDate mandateUntil;

    static MemberRow of(Member member) {
        var row = new MemberRow();
        row.id = member.id();
        row.person = member.person();
        row.organisation = member.organisation();
        row.college = member.college();
        row.function = member.function();
        row.mandateFrom = member.mandate().from();
        row.mandateUntil = member.mandate().until();
        return row;
    }

    Member member() {
        return new Member(
                id,
                person,
                organisation,
                college,
                function,
                new Mandate(mandateFrom, mandateUntil));
    }
}
