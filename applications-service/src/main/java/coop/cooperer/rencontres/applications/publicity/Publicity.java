package coop.cooperer.rencontres.applications.publicity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every measure by which a call was made public: its address, its dates, what proves it (D2). */
@ApplicationScoped
public class Publicity {

    /**
     * One measure.
     *
     * @param number its rank in the call, from 1; measures are added and never taken away
     * @param proof what proves it, in words
     * @param files what proves it, attached
     */
    public record Measure(
            int number,
            String name,
            String address,
            LocalDate from,
            LocalDate to,
            String proof,
            List<Proof> files) {}

    /** A file that proves a measure; the checksum is SHA-256, lower-case hex. */
    public record Proof(
            UUID id,
            @JsonIgnore int measure,
            String name,
            String mediaType,
            long size,
            String checksum,
            Instant attachedAt) {}

    private final SqlProofs proofs;

    Publicity(SqlProofs proofs) {
        this.proofs = proofs;
    }

    /** Those of a call, by rank. */
    @Transactional
    public List<Measure> of(Call call) {
        var attached = proofs.of(call.id());
        var channels = call.content().channels();
        return IntStream.rangeClosed(1, channels.size())
                .mapToObj(
                        number -> {
                            var channel = channels.get(number - 1);
                            return new Measure(
                                    number,
                                    channel.name(),
                                    channel.address(),
                                    channel.from(),
                                    channel.to(),
                                    channel.proof(),
                                    attached.stream()
                                            .filter(it -> it.measure() == number)
                                            .toList());
                        })
                .toList();
    }

    /**
     * The measure of this rank.
     *
     * @throws Refusal {@code unknown-measure}
     */
    Measure one(Call call, int number) {
        return of(call).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        PublicityReason.UNKNOWN_MEASURE,
                                        "Consignez d’abord cette mesure de publicité."));
    }
}
