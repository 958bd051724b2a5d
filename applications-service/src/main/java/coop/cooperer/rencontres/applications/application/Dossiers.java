package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open applications, whole, one at a time; only after the opening. */
@ApplicationScoped
public class Dossiers {

    private final Applications applications;
    private final Bids bids;
    private final Candidates candidates;
    private final SealedFiles files;

    Dossiers(Applications applications, Bids bids, Candidates candidates, SealedFiles files) {
        this.applications = applications;
        this.bids = bids;
        this.candidates = candidates;
        this.files = files;
    }

    /** The application of this id, if it was opened with those of the call. */
    @Transactional
    public Optional<Dossier> find(UUID call, UUID application) {
        return bids.ofApplication(application).stream()
                .filter(it -> it.call().equals(call))
                .findFirst()
                .map(
                        _ ->
                                Dossier.of(
                                        applications.lastReceived(application),
                                        candidates.of(application).name()));
    }

    /** Which applications answer a lot, by age. */
    @Transactional
    public List<UUID> answering(UUID lot) {
        return bids.forLot(lot).stream().map(Bid::application).distinct().toList();
    }

    /** Writes a file of an application, piece by piece. */
    public void copy(UUID file, UUID application, OutputStream to) throws IOException {
        files.copy(file, application, to);
    }
}
