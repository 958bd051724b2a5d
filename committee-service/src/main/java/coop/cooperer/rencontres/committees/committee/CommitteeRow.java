package coop.cooperer.rencontres.committees.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A committee as the database keeps it. */
@Entity
@Table(name = "committee")
@NullUnmarked
class CommitteeRow {

    @Id UUID id;
    @Version int version;
    String kind;
    UUID seminar;
    UUID call;
    UUID holder;
    UUID chair;
    String status;

    @Column(name = "quorum_percent")
    int quorumPercent;

    boolean proxies;

    @Column(name = "notice_days")
    int noticeDays;

    @Column(name = "constituted_at")
    Instant constitutedAt;

    @ElementCollection
    @CollectionTable(name = "committee_invitation", joinColumns = @JoinColumn(name = "committee"))
    @Column(name = "organisation")
    Set<UUID> invited = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "chair_nomination", joinColumns = @JoinColumn(name = "committee"))
    @MapKeyColumn(name = "member")
    @Column(name = "nominee")
    Map<UUID, UUID> nominations = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "committee", nullable = false, updatable = false)
    @OrderBy("id")
    List<MemberRow> members = new ArrayList<>();

    void take(Committee committee) {
        id = committee.id();
        call = committee.call();
        chair = committee.chair().orElse(null);
        quorumPercent = committee.rules().quorumPercent();
        proxies = committee.rules().proxies();
        noticeDays = committee.rules().noticeDays();
        take(committee.scope());
        switch (committee.status()) {
            case Committee.Status.Forming() -> status = "FORMING";
            case Committee.Status.Constituted(var at) -> {
                status = "CONSTITUTED";
                constitutedAt = at;
            }
        }
        nominations.keySet().retainAll(committee.nominations().keySet());
        nominations.putAll(committee.nominations());
        seat(committee.members());
    }

    Committee committee() {
        return new Committee(
                id,
                version,
                scope(),
                call,
                new Rules(quorumPercent, proxies, noticeDays),
                Optional.ofNullable(chair),
                nominations,
                members.stream().map(MemberRow::member).toList(),
                status());
    }

    private void take(Scope scope) {
        switch (scope) {
            case Scope.Local(var steered, var holds) -> {
                kind = "LOCAL";
                seminar = steered;
                holder = holds;
            }
            case Scope.National(var organisations) -> {
                kind = "NATIONAL";
                invited.addAll(organisations);
            }
        }
    }

    // A seat is taken or left, never changed.
    private void seat(List<Member> next) {
        var known = members.stream().map(MemberRow::member).toList();
        members.removeIf(it -> !next.contains(it.member()));
        next.stream().filter(it -> !known.contains(it)).map(MemberRow::of).forEach(members::add);
    }

    private Scope scope() {
        return switch (kind) {
            case "LOCAL" -> new Scope.Local(seminar, holder);
            case "NATIONAL" -> new Scope.National(invited);
            default -> throw new IllegalStateException(Objects.toString(kind));
        };
    }

    private Committee.Status status() {
        return switch (status) {
            case "FORMING" -> new Committee.Status.Forming();
            case "CONSTITUTED" -> new Committee.Status.Constituted(constitutedAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
