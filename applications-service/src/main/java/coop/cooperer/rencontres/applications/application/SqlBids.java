package coop.cooperer.rencontres.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open bids in the database. */
@ApplicationScoped
class SqlBids implements Bids {

    private final Table table;

    SqlBids(Table table) {
        this.table = table;
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
    public List<Bid> forCall(UUID call, UUID after, int rows) {
        return table.find("call = ?1 and id > ?2 order by id", call, after).page(0, rows).stream()
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
}
