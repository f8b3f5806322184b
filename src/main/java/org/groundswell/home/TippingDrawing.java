package org.groundswell.home;

import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.count.TippingCurve;

/// The tipping curve as a picture; the table below it says the same in numbers.
final class TippingDrawing {

    private static final int SIDE = 320;
    private static final int EDGE = 4;

    private TippingDrawing() {}

    /// An `svg` element: the diagonal, on which people hold each other, the curve, and a mark where it stands now.
    static String svg(TippingCurve curve) {
        String line = curve.points().stream()
                .map(point -> point(curve, point.others(), point.would()))
                .collect(Collectors.joining(" "));
        return """
                <svg class="tipping" viewBox="0 0 %d %d" aria-hidden="true" focusable="false">\
                <path class="axes" d="M%d %dV%dH%d"/>\
                <path class="diagonal" d="M%s L%s"/>\
                <polyline class="curve" points="%s"/>\
                <circle class="now" cx="%s" cy="%s" r="7"/></svg>""".formatted(
                        SIDE + 2 * EDGE,
                        SIDE + 2 * EDGE,
                        EDGE,
                        EDGE,
                        SIDE + EDGE,
                        SIDE + EDGE,
                        point(curve, 0, 0).replace(',', ' '),
                        point(curve, curve.most(), curve.most()).replace(',', ' '),
                        line,
                        x(curve, curve.in()),
                        y(curve, curve.in()));
    }

    private static String point(TippingCurve curve, int others, int would) {
        return x(curve, others) + "," + y(curve, would);
    }

    private static String x(TippingCurve curve, int people) {
        return written(EDGE + (double) SIDE * Math.min(people, curve.most()) / curve.most());
    }

    private static String y(TippingCurve curve, int people) {
        return written(EDGE + SIDE - (double) SIDE * Math.min(people, curve.most()) / curve.most());
    }

    private static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
