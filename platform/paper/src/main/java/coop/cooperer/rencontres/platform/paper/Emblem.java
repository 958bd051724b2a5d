package coop.cooperer.rencontres.platform.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * The emblem of the European Union, to its official geometry: a rectangle of 2 by 3, twelve upright
 * stars like the hours of a clock on a circle of a third of the height, each within a circle of an
 * eighteenth of it.
 */
public final class Emblem {

    private static final int HEIGHT = 360;
    private static final int STARS = 12;
    private static final int CORNERS = 10;
    private static final double INNER = (3 - Math.sqrt(5)) / 2;
    private static final Color REFLEX_BLUE = new Color(0x00, 0x33, 0x99);
    private static final Color YELLOW = new Color(0xFF, 0xCC, 0x00);
    private static final String ADDRESS = draw();

    private Emblem() {}

    /** The picture as the address of an image. */
    public static String address() {
        return ADDRESS;
    }

    private static String draw() {
        var width = HEIGHT * 3 / 2;
        var picture = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(REFLEX_BLUE);
        pen.fillRect(0, 0, width, HEIGHT);
        pen.setColor(YELLOW);
        for (var hour = 0; hour < STARS; hour++) {
            var angle = 2 * Math.PI * hour / STARS;
            pen.fill(
                    star(
                            width / 2.0 + HEIGHT / 3.0 * Math.sin(angle),
                            HEIGHT / 2.0 - HEIGHT / 3.0 * Math.cos(angle)));
        }
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path2D star(double x, double y) {
        var star = new Path2D.Double();
        for (var corner = 0; corner < CORNERS; corner++) {
            var radius = HEIGHT / 18.0 * (corner % 2 == 0 ? 1 : INNER);
            var angle = Math.PI * corner / 5;
            var next = new double[] {x + radius * Math.sin(angle), y - radius * Math.cos(angle)};
            if (corner == 0) {
                star.moveTo(next[0], next[1]);
            } else {
                star.lineTo(next[0], next[1]);
            }
        }
        star.closePath();
        return star;
    }
}
