package coop.cooperer.rencontres.media.deliverable;

import java.util.List;

/** Which pieces were handed in, each fixed by its checksum. */
public record Manifest(String title, List<Piece> pieces) {

    /** Keeps the pieces as they are. */
    public Manifest {
        pieces = List.copyOf(pieces);
    }

    /** One piece: what it is, and the checksums of its files. */
    public record Piece(String name, List<String> checksums) {

        /** Keeps the checksums as they are. */
        public Piece {
            checksums = List.copyOf(checksums);
        }
    }

    /** One line a piece. */
    String text() {
        return String.join(
                "\n",
                pieces.stream()
                        .map(it -> it.name() + " " + String.join(" ", it.checksums()))
                        .toList());
    }
}
