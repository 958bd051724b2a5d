package coop.cooperer.rencontres.applications.publicity;

import coop.cooperer.rencontres.applications.publicity.Publicity.Proof;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proofs in the database; lists leave their content where it is. */
@ApplicationScoped
class SqlProofs implements PanacheRepositoryBase<ProofRow, UUID> {

    List<Proof> of(UUID call) {
        return find(
                        "select id, measure, name, mediaType, size, checksum, attachedAt from"
                                + " ProofRow where call = ?1 order by measure, id",
                        call)
                .project(Proof.class)
                .list();
    }

    Optional<byte[]> content(UUID call, int measure, UUID id) {
        return find("id = ?1 and call = ?2 and measure = ?3", id, call, measure)
                .firstResultOptional()
                .map(it -> it.content);
    }
}
