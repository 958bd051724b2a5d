package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The meetings in the database. */
@ApplicationScoped
class SqlMeetings implements Meetings, PanacheRepositoryBase<MeetingRow, UUID> {

    private static final String OF_COMMITTEE = "id = ?1 and committee = ?2";

    @Override
    public Meeting get(UUID id, UUID committee) {
        return known(find(OF_COMMITTEE, id, committee).singleResultOptional());
    }

    @Override
    public Meeting hold(UUID id, UUID committee) {
        return known(
                find(OF_COMMITTEE, id, committee)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .singleResultOptional());
    }

    @Override
    public Meeting get(UUID id) {
        return known(findByIdOptional(id));
    }

    @Override
    public List<Meeting> of(UUID committee, UUID after, int rows) {
        return find("committee = ?1 and id > ?2 order by id", committee, after)
                .page(0, rows)
                .stream()
                .map(MeetingRow::meeting)
                .toList();
    }

    @Override
    public List<Meeting> plannedBy(UUID committee) {
        return find(
                        "committee = ?1 and stage <> ?2 order by startsAt, id",
                        committee,
                        Stage.CANCELLED)
                .stream()
                .map(MeetingRow::meeting)
                .toList();
    }

    @Override
    public List<Meeting> inviting(Set<UUID> organisations, UUID after, int rows) {
        return find(
                        """
                        from MeetingRow m
                        where m.id > ?1 and m.convenedAt is not null
                            and exists (select 1 from m.guests g where g in ?2)
                        order by m.id
                        """,
                        after,
                        organisations)
                .page(0, rows)
                .stream()
                .map(MeetingRow::meeting)
                .toList();
    }

    @Override
    public Meeting save(Meeting meeting) {
        var row = findByIdOptional(meeting.id()).orElseGet(MeetingRow::new);
        row.take(meeting);
        persistAndFlush(row);
        return row.meeting();
    }

    private static Meeting known(Optional<MeetingRow> row) {
        return row.map(MeetingRow::meeting)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        MeetingReason.UNKNOWN_MEETING,
                                        "Ce comité n’a pas cette réunion."));
    }
}
