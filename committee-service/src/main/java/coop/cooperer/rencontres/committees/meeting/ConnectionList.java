package coop.cooperer.rencontres.committees.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who was connected to a remote meeting, as the tool that carried it recorded (D77).
 *
 * @param hash SHA-256 of the file that the tool wrote, in lower-case hexadecimal
 */
record ConnectionList(Instant recordedAt, String hash, List<UUID> members) {

    ConnectionList {
        members = List.copyOf(members);
    }
}
