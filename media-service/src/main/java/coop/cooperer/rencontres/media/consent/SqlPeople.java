package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Those who may be seen or heard, in the database. */
@ApplicationScoped
class SqlPeople implements PanacheRepositoryBase<PersonRow, UUID> {

    List<PersonRow> of(UUID seminar, UUID after, int rows) {
        return find("seminar = ?1 and id > ?2 order by id", seminar, after).page(0, rows).list();
    }

    /** Those of a seminar who said no to being seen. */
    List<PersonRow> unseen(UUID seminar, UUID after, int rows) {
        return find(
                        """
                        seminar = ?1 and id > ?2 and id in (select person from ConsentRow
                            where kind = 'IMAGE' and status in ('REFUSED', 'WITHDRAWN'))
                        order by id
                        """,
                        seminar,
                        after)
                .page(0, rows)
                .list();
    }

    /** The person of this id, whom nobody else changes until the transaction ends. */
    PersonRow get(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ConsentReason.UNKNOWN_PERSON,
                                        "Demandez-lui d’abord ses accords."));
    }

    PersonRow behind(String digest) {
        return find("linkDigest", digest)
                .firstResultOptional()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ConsentReason.UNKNOWN_CONSENT_LINK,
                                        "Demandez un nouveau courriel à qui vous l’a fait"
                                                + " envoyer."));
    }
}
