package coop.cooperer.rencontres.committees.committee;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The committees in the database. */
@ApplicationScoped
class SqlCommittees implements Committees, PanacheRepositoryBase<CommitteeRow, UUID> {

    private static final String SEEN =
            """
            from CommitteeRow c
            where (?1 = true
                or c.holder in ?2
                or exists (select 1 from c.invited i where i in ?2)
                or exists (select 1 from c.members m where m.person = ?3))
            """;

    @Override
    public Committee get(UUID id) {
        return known(findByIdOptional(id));
    }

    @Override
    public Committee get(UUID id, Asker asker) {
        return known(seen(asker, "c.id = ?4", id).singleResultOptional());
    }

    @Override
    public Committee hold(UUID id, Asker asker) {
        return known(
                seen(asker, "c.id = ?4", id)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .singleResultOptional());
    }

    @Override
    public Committee hold(UUID id) {
        return known(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Committee> seenBy(Asker asker, Optional<UUID> seminar, UUID after, int rows) {
        var found =
                seminar.isPresent()
                        ? seen(
                                asker,
                                "c.id > ?4 and c.seminar = ?5 order by c.id",
                                after,
                                seminar.get())
                        : seen(asker, "c.id > ?4 order by c.id", after);
        return found.page(0, rows).stream().map(CommitteeRow::committee).toList();
    }

    @Override
    public boolean existsFor(UUID seminar) {
        return count("seminar", seminar) > 0;
    }

    @Override
    public Optional<Committee> holdNational(UUID call) {
        return find("call = ?1 and kind = 'NATIONAL'", call)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .map(CommitteeRow::committee);
    }

    @Override
    public List<Committee> localOf(UUID call) {
        return find("call = ?1 and kind = 'LOCAL' order by id", call).stream()
                .map(CommitteeRow::committee)
                .toList();
    }

    @Override
    public Optional<Member> seatOf(UUID committee, UUID person) {
        return getEntityManager()
                .createQuery(
                        """
                        select m from CommitteeRow c join c.members m
                        where c.id = ?1 and m.person = ?2
                        """,
                        MemberRow.class)
                .setParameter(1, committee)
                .setParameter(2, person)
                .getResultStream()
                .findFirst()
                .map(MemberRow::member);
    }

    @Override
    public boolean hasLeft(UUID committee, UUID person) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from former_member where committee = ?1 and person = ?2")
                .setParameter(1, committee)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void remember(UUID committee, Member former, Instant leftAt) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into former_member (committee, person, member, left_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict (committee, person)
                            do update set member = excluded.member, left_at = excluded.left_at
                        """)
                .setParameter(1, committee)
                .setParameter(2, former.person())
                .setParameter(3, former.id())
                .setParameter(4, leftAt)
                .executeUpdate();
    }

    @Override
    public Committee save(Committee committee) {
        var row = findByIdOptional(committee.id()).orElseGet(CommitteeRow::new);
        row.take(committee);
        persistAndFlush(row);
        return row.committee();
    }

    private PanacheQuery<CommitteeRow> seen(Asker asker, String which, Object... more) {
        var asked = Stream.of(asker.seesAll(), asker.organisations(), asker.person());
        return find(SEEN + "and " + which, Stream.concat(asked, Stream.of(more)).toArray());
    }

    private static Committee known(Optional<CommitteeRow> row) {
        return row.map(CommitteeRow::committee).orElseThrow(CommitteeReason::unknownCommittee);
    }
}
