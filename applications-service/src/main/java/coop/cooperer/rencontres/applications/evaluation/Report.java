package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The analysis report of a lot (D15).
 *
 * @param checksum SHA-256 of the text; a signature names the one that was shown (A29)
 */
public record Report(
        String text, String checksum, Instant generatedAt, List<Signature> signatures) {

    /** Who signed, as that person states it. */
    public record Signature(
            UUID person, String name, String quality, String checksum, Instant signedAt) {}

    Report signed(Signature signature) {
        if (!signature.checksum().equals(checksum)) {
            throw new Refusal(
                    EvaluationReason.REPORT_CHANGED,
                    "Relisez le rapport : il n’est plus celui que vous avez lu.");
        }
        if (signatures.stream().anyMatch(it -> it.person().equals(signature.person()))) {
            throw new Refusal(EvaluationReason.REPORT_ALREADY_SIGNED, "Une signature suffit.");
        }
        return new Report(
                text,
                checksum,
                generatedAt,
                Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }
}
