package coop.cooperer.rencontres.committees.minutes;

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
 * The emblem of the European Union, drawn to its official geometry: three to two, twelve stars on a
 * circle of a third of the height, each within a circle of an eighteenth of it.
 */
final class EuropeanEmblem {

    private static final int HEIGHT = 360;

    private EuropeanEmblem() {}

    /** The emblem as the source of an image. */
    static String image() {
        var image = new BufferedImage(HEIGHT * 3 / 2, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x003399));
        pen.fillRect(0, 0, image.getWidth(), HEIGHT);
        pen.setColor(new Color(0xFFCC00));
        for (var hour = 0; hour < 12; hour++) {
            var turn = Math.PI * hour / 6;
            pen.fill(
                    star(
                            HEIGHT * 0.75 + HEIGHT / 3.0 * Math.sin(turn),
                            HEIGHT * 0.5 - HEIGHT / 3.0 * Math.cos(turn)));
        }
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    // One point upwards; every second point of a pentagon makes the star.
    private static Path2D star(double x, double y) {
        var radius = HEIGHT / 18.0;
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var point = 0; point < 5; point++) {
            var turn = Math.PI * 4 * point / 5;
            var toX = x + radius * Math.sin(turn);
            var toY = y - radius * Math.cos(turn);
            if (point == 0) {
                path.moveTo(toX, toY);
            } else {
                path.lineTo(toX, toY);
            }
        }
        path.closePath();
        return path;
    }
}
