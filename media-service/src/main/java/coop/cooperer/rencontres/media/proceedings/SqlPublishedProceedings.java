package coop.cooperer.rencontres.media.proceedings;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The published proceedings in the database. */
@ApplicationScoped
class SqlPublishedProceedings
        implements PublishedProceedings, PanacheRepositoryBase<ProceedingsRow, UUID> {

    @Override
    public Proceedings get(UUID id) {
        return findByIdOptional(id)
                .map(ProceedingsRow::proceedings)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ProceedingsReason.UNKNOWN_PROCEEDINGS,
                                        "Aucun acte publié ne porte ce numéro."));
    }

    @Override
    public List<Proceedings> list(UUID after, int rows) {
        return find("id > ?1 order by id", after).page(0, rows).stream()
                .map(ProceedingsRow::proceedings)
                .toList();
    }

    @Override
    public void add(Proceedings proceedings) {
        persist(ProceedingsRow.of(proceedings));
    }
}
