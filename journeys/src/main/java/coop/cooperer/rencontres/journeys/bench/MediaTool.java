package coop.cooperer.rencontres.journeys.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** The tool that media-service calls, called directly, on the same files with the same words. */
final class MediaTool {

    private final Path data;

    MediaTool(Path data) {
        this.data = data;
    }

    /** A photograph of 3 000 × 2 000 pixels, a different one for each number. */
    static byte[] picture(int number) throws IOException {
        var random = new Random(number);
        var picture = new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (var i = 0; i < 2_000; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(3_000), random.nextInt(2_000), 200, 200);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        }
    }

    /** How many of these files it draws a second, both versions of each. */
    double perSecond(List<UUID> files) throws IOException {
        var folder = Files.createTempDirectory("media-tool");
        var begun = System.nanoTime();
        for (var file : files) {
            draw(file, folder);
        }
        return files.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private void draw(UUID file, Path folder) throws IOException {
        var name = file.toString();
        var from = data.resolve("kept").resolve(name.substring(name.length() - 2)).resolve(name);
        var words =
                ("%s -v error -nostdin -y -noautorotate -f jpeg_pipe -i %s -threads 1 -map 0:v:0"
                     + " -frames:v 1 -vf scale=2048:-1 -pix_fmt yuvj420p -q:v 3 -f mjpeg %s/web"
                     + " -map 0:v:0 -frames:v 1 -vf scale=480:-1 -pix_fmt yuvj420p -q:v 3 -f mjpeg"
                     + " %s/thumbnail")
                        .formatted(data.resolve("tools/ffmpeg"), from, folder, folder)
                        .split(" ");
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IOException("the tool failed");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
