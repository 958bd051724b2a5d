package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of deposits of a call: what was received when; only after the opening. */
@ApplicationScoped
public class Register {

    /**
     * One line of the register.
     *
     * @param enteredAt when a mailed one was entered; none for those written here (D9)
     * @param lots what it answers; nothing of a late file, which stays sealed
     */
    public record Deposit(
            UUID application,
            UUID organisation,
            String status,
            int version,
            Instant receivedAt,
            @Nullable Instant enteredAt,
            @Nullable String checksum,
            List<Integer> lots) {

        /** The same line without these lots. */
        public Deposit without(Set<Integer> hidden) {
            return new Deposit(
                    application,
                    organisation,
                    status,
                    version,
                    receivedAt,
                    enteredAt,
                    checksum,
                    lots.stream().filter(it -> !hidden.contains(it)).toList());
        }
    }

    private final Applications applications;

    Register(Applications applications) {
        this.applications = applications;
    }

    /** Every file that was received and not taken back, by the time of its last version. */
    @Transactional
    public List<Deposit> of(UUID call) {
        return Stream.concat(
                        applications.receivedVersions(call).stream().map(Register::counted),
                        applications.late(call).stream().map(Register::late))
                .sorted(Comparator.comparing(Deposit::receivedAt))
                .toList();
    }

    private static Deposit counted(Applications.Received received) {
        var application = received.application();
        return new Deposit(
                application.id(),
                application.organisation(),
                ApplicationView.statusOf(application),
                received.number(),
                application.receivedAt().orElse(received.at()),
                application.mailed() == null ? null : received.at(),
                received.checksum(),
                application.content().bids().stream()
                        .map(LotBid::lotNumber)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Deposit late(Applications.Late late) {
        return new Deposit(
                late.id(),
                late.organisation(),
                "LATE",
                1,
                late.receivedAt(),
                null,
                null,
                List.of());
    }
}
