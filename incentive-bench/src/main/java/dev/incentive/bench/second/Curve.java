package dev.incentive.bench.second;

import java.math.BigDecimal;
import java.util.List;

/**
 * A curve through points, a stated value below the first and flat above the last, of a ratio that is never divided.
 *
 * @param below its value below the first point
 * @param points ascending
 */
record Curve(BigDecimal below, List<Point> points) {
    /**
     * A point.
     *
     * @param at the ratio
     * @param factor the value there
     * @param slope of the line to the next point
     */
    record Point(BigDecimal at, BigDecimal factor, BigDecimal slope) {
        static Point of(String at, String factor, String slope) {
            return new Point(new BigDecimal(at), new BigDecimal(factor), new BigDecimal(slope));
        }
    }

    /** The value at {@code part / whole}, times {@code whole}. */
    BigDecimal timesWhole(BigDecimal part, BigDecimal whole) {
        BigDecimal value = below.multiply(whole);
        for (Point point : points) {
            BigDecimal beyond = part.subtract(point.at.multiply(whole));
            if (beyond.signum() < 0) {
                break;
            }
            value = point.factor.multiply(whole).add(point.slope.multiply(beyond));
        }
        return value;
    }
}
