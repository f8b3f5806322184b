package org.groundswell.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// An address as a QR code to point a phone at, drawn as an `svg` element for `th:utext`.
public final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 2, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private QrCode() {}

    /// @param label what a screen reader says instead
    public static String svg(String address, String label) {
        var code = matrix(address);
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg class="qr-code" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path \
                fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>""".formatted(escape(label), code.getWidth(), code.getHeight(), code.getWidth(), code.getHeight(), path);
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This is too long for a QR code", e);
        }
    }

    private static String escape(String label) {
        return label.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
