package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The consents in the database. */
@ApplicationScoped
class SqlConsents implements PanacheRepositoryBase<ConsentRow, UUID> {

    /** A consent, which nobody else changes until the transaction ends. */
    Consent hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(ConsentRow::consent)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ConsentReason.UNKNOWN_CONSENT,
                                        "Suivez à nouveau votre lien."));
    }

    /** All consents of these people, which nobody else changes until the transaction ends. */
    List<Consent> holdOf(Set<UUID> people) {
        return find("person in ?1 order by id", people)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(ConsentRow::consent)
                .toList();
    }

    List<Consent> of(UUID person) {
        return list("person = ?1 order by id", person).stream().map(ConsentRow::consent).toList();
    }

    /** Those that hold though their last day is over. */
    List<UUID> overOn(LocalDate day) {
        return list("status = 'GRANTED' and until < ?1 order by id", day).stream()
                .map(it -> it.id)
                .toList();
    }

    Consent save(Consent consent) {
        var known = findById(consent.id());
        var row = known == null ? new ConsentRow() : known;
        row.id = consent.id();
        row.take(consent);
        persistAndFlush(row);
        return row.consent();
    }
}
