package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files in the database. */
@ApplicationScoped
class SqlStoredFiles implements StoredFiles, PanacheRepositoryBase<StoredFileRow, UUID> {

    @Override
    public StoredFile get(UUID id, Sight sight) {
        return find(id).filter(it -> isOpen(it, sight))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        FileReason.UNKNOWN_FILE,
                                        "Envoyez d’abord le fichier, puis citez son numéro."));
    }

    @Override
    public Optional<StoredFile> find(UUID id) {
        return findByIdOptional(id).map(StoredFileRow::file);
    }

    @Override
    public void add(StoredFile file) {
        persistAndFlush(StoredFileRow.of(file));
    }

    @Override
    public void forget(List<UUID> ids) {
        delete("id in ?1", ids);
    }

    private static boolean isOpen(StoredFile file, Sight sight) {
        return switch (sight) {
            case Sight.Everything() -> true;
            case Sight.Own(var provider) -> provider.equals(file.owner());
            case Sight.Accepted(), Sight.Published() -> false;
        };
    }
}
