package coop.cooperer.rencontres.committees.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A meeting as the database keeps it. */
@Entity
@Table(name = "meeting")
@NullUnmarked
class MeetingRow {

    @Id UUID id;
    @Version int version;
    UUID committee;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    String place;
    String link;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Plan.Item> agenda;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Plan.Document> documents;

    @Enumerated(EnumType.STRING)
    Stage stage;

    int sequence;

    @Column(name = "convened_at")
    Instant convenedAt;

    String urgency;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Presence> presences;

    @JdbcTypeCode(SqlTypes.JSON)
    ConnectionList connections;

    @ElementCollection
    @CollectionTable(name = "meeting_guest", joinColumns = @JoinColumn(name = "meeting"))
    @Column(name = "organisation")
    Set<UUID> guests = new HashSet<>();

    @Column(name = "closed_at")
    Instant closedAt;

    String cancellation;

    void take(Meeting meeting) {
        id = meeting.id();
        committee = meeting.committee();
        mode = meeting.plan().mode();
        startsAt = meeting.plan().startsAt();
        endsAt = meeting.plan().endsAt();
        place = meeting.plan().place();
        link = meeting.plan().link();
        agenda = meeting.plan().agenda();
        documents = meeting.plan().documents();
        stage = meeting.stage();
        sequence = meeting.sequence();
        convenedAt = meeting.convocation().map(Meeting.Convocation::at).orElse(null);
        urgency = meeting.convocation().map(Meeting.Convocation::urgency).orElse("");
        presences = meeting.presences();
        connections = meeting.connections().orElse(null);
        guests.retainAll(meeting.guests());
        guests.addAll(meeting.guests());
        closedAt = meeting.closedAt().orElse(null);
        cancellation = meeting.cancellation();
    }

    Meeting meeting() {
        return new Meeting(
                id,
                version,
                committee,
                new Plan(mode, startsAt, endsAt, place, link, agenda, documents),
                stage,
                sequence,
                Optional.ofNullable(convenedAt).map(at -> new Meeting.Convocation(at, urgency)),
                presences,
                Optional.ofNullable(connections),
                guests,
                Optional.ofNullable(closedAt),
                cancellation);
    }
}
