package coop.cooperer.rencontres.seminars.registration;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** The code of a place as a picture that the door reads. */
record Badge(String code) {

    private static final int QUIET_ZONE = 4;

    /** The QR code as SVG, one unit a module. */
    String svg() {
        try {
            var modules =
                    new QRCodeWriter()
                            .encode(
                                    code,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            var dark = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        dark.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img">\
            <title>Code d’entrée</title><rect width="%1$d" height="%2$d" fill="#fff"/>\
            <path d="%3$s" fill="#000"/></svg>\
            """
                    .formatted(modules.getWidth(), modules.getHeight(), dark);
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
