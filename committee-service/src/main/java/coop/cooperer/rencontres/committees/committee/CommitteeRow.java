package coop.cooperer.rencontres.committees.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A committee as the database keeps it. */
@Entity
@Table(name = "committee")
@NullUnmarked
class CommitteeRow {

    @Id UUID id;
    @Version int version;
    UUID seminar;
    UUID call;
    UUID holder;
    String status;

    @Column(name = "constituted_at")
    Instant constitutedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "committee", nullable = false, updatable = false)
    @OrderBy("id")
    List<MemberRow> members = new ArrayList<>();

    void take(Committee committee) {
        id = committee.id();
        seminar = committee.seminar();
        call = committee.call();
        holder = committee.holder();
        switch (committee.status()) {
            case Committee.Status.Forming() -> status = "FORMING";
            case Committee.Status.Constituted(var at) -> {
                status = "CONSTITUTED";
                constitutedAt = at;
            }
        }
        seat(committee.members());
    }

    Committee committee() {
        return new Committee(
                id,
                version,
                seminar,
                call,
                holder,
                members.stream().map(MemberRow::member).toList(),
                status());
    }

    // A seat is taken or left, never changed.
    private void seat(List<Member> next) {
        var known = members.stream().map(MemberRow::member).toList();
        members.removeIf(it -> !next.contains(it.member()));
        next.stream().filter(it -> !known.contains(it)).map(MemberRow::of).forEach(members::add);
    }

    private Committee.Status status() {
        return switch (status) {
            case "FORMING" -> new Committee.Status.Forming();
            case "CONSTITUTED" -> new Committee.Status.Constituted(constitutedAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
