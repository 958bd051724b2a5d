package coop.cooperer.rencontres.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The open bids in the database. */
@ApplicationScoped
class SqlBids implements Bids {

    private final Table table;
    private final Counts counts;

    SqlBids(Table table, Counts counts) {
        this.table = table;
        this.counts = counts;
    }

    @Override
    public Optional<Bid> find(UUID id) {
        return table.findByIdOptional(id).map(BidRow::bid);
    }

    @Override
    public List<Bid> forLot(UUID lot) {
        return table.find("lot = ?1 order by id", lot).stream().map(BidRow::bid).toList();
    }

    @Override
    public long countForLot(UUID lot) {
        return counts.findByIdOptional(lot).map(it -> it.offers).orElse(0L);
    }

    @Override
    public List<Bid> ofApplication(UUID application) {
        return table.find("application = ?1 order by id", application).stream()
                .map(BidRow::bid)
                .toList();
    }

    @Override
    public List<Bid> forCallExcept(UUID call, Set<UUID> lots, UUID after, int rows) {
        // No lot has this id; an empty list would not be a condition.
        var hidden = lots.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(lots);
        return table
                .find("call = ?1 and lot not in ?2 and id > ?3 order by id", call, hidden, after)
                .page(0, rows)
                .stream()
                .map(BidRow::bid)
                .toList();
    }

    @Override
    public void save(Bid bid) {
        var known = table.findById(bid.id());
        var row = known == null ? new BidRow() : known;
        row.id = bid.id();
        row.take(bid);
        table.persist(row);
    }

    /** The rows. */
    @ApplicationScoped
    static class Table implements PanacheRepositoryBase<BidRow, UUID> {}

    /** How many there are for each lot. */
    @ApplicationScoped
    static class Counts implements PanacheRepositoryBase<LotOffersRow, UUID> {}
}
