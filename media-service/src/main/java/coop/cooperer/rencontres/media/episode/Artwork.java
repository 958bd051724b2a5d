package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import org.jspecify.annotations.Nullable;

/** The picture of an episode: square, 1 400 to 3 000 pixels, RGB, opaque (requirement D85). */
final class Artwork {

    private static final int SMALLEST = 1_400;
    private static final int LARGEST = 3_000;
    private static final int RGB = 3;

    private Artwork() {}

    static void require(Path file) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw notValid("Envoyez un JPEG ou un PNG.");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var width = reader.getWidth(0);
                if (width != reader.getHeight(0) || width < SMALLEST || width > LARGEST) {
                    throw notValid(
                            "Elle mesure %d × %d px ; il faut un carré de 1400 à 3000 px."
                                    .formatted(width, reader.getHeight(0)));
                }
                requireOpaque(reader.getRawImageType(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireOpaque(@Nullable ImageTypeSpecifier type) {
        if (type != null
                && (type.getColorModel().hasAlpha()
                        || type.getColorModel().getNumColorComponents() != RGB)) {
            throw notValid("Elle est en RVB, sans transparence.");
        }
    }

    private static Refusal notValid(String why) {
        return new Refusal(EpisodeReason.ARTWORK_NOT_VALID, why);
    }
}
