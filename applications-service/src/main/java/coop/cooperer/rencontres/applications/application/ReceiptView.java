package coop.cooperer.rencontres.applications.application;

import java.time.Instant;
import java.util.List;

/** What a candidate was told of one version: when it came and what exactly it was (D8, D31). */
record ReceiptView(
        int version,
        Instant receivedAt,
        String checksum,
        List<Integer> lots,
        List<Attachment> files) {

    static ReceiptView of(Applications.Received received) {
        var content = received.application().content();
        return new ReceiptView(
                received.number(),
                received.at(),
                received.checksum(),
                content.bids().stream().map(LotBid::lotNumber).distinct().sorted().toList(),
                content.files());
    }
}
