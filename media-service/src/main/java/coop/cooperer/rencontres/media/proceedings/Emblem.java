package coop.cooperer.rencontres.media.proceedings;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * The emblem of the European Union, drawn to its official geometry: a rectangle of 2 by 3, twelve
 * upright stars like the hours of a clock on a circle of a third of the height, each star within a
 * circle of an eighteenth of the height.
 */
final class Emblem {

    private static final int HEIGHT = 360;
    private static final int WIDTH = HEIGHT * 3 / 2;
    private static final double RING = HEIGHT / 3.0;
    private static final double STAR = HEIGHT / 18.0;
    // Where the arms of a regular five-pointed star meet.
    private static final double INNER = STAR * (3 - Math.sqrt(5)) / 2;

    private static final byte[] PNG = png();

    /** The picture as an address that carries it. */
    static final String ADDRESS =
            "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);

    private Emblem() {}

    /** The picture. */
    static byte[] bytes() {
        return PNG.clone();
    }

    private static byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x003399));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xFFCC00));
        for (var hour = 0; hour < 12; hour++) {
            pen.fill(
                    AffineTransform.getTranslateInstance(
                                    WIDTH / 2.0 + x(RING, hour / 12.0),
                                    HEIGHT / 2.0 + y(RING, hour / 12.0))
                            .createTransformedShape(star()));
        }
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path2D star() {
        var star = new Path2D.Double();
        star.moveTo(x(STAR, 0), y(STAR, 0));
        for (var corner = 1; corner < 10; corner++) {
            var radius = corner % 2 == 0 ? STAR : INNER;
            star.lineTo(x(radius, corner / 10.0), y(radius, corner / 10.0));
        }
        star.closePath();
        return star;
    }

    private static double x(double radius, double turn) {
        return radius * Math.sin(2 * Math.PI * turn);
    }

    private static double y(double radius, double turn) {
        return -radius * Math.cos(2 * Math.PI * turn);
    }
}
