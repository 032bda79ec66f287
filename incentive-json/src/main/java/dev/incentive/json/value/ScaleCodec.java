package dev.incentive.json.value;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.metric.RatingScale;

/**
 * A scale of answers as {@code {"minimum": 1, "maximum": 5}}.
 *
 * @since 0.1.0
 */
public final class ScaleCodec {

    private ScaleCodec() {}

    /**
     * Reads a scale.
     *
     * @param in the object
     * @return the scale
     */
    public static RatingScale read(ObjectReading in) {
        int minimum = in.required("minimum", ScaleCodec::answer, 0);
        int maximum = in.required("maximum", ScaleCodec::answer, 0);
        return in.made(() -> new RatingScale(minimum, maximum), RatingScale.ZERO_TO_TEN);
    }

    /**
     * Reads an answer, which need not be on any scale.
     *
     * @param value the value
     * @return any {@code int}
     */
    public static int answer(ValueReading value) {
        return (int) value.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Writes a scale.
     *
     * @param scale the scale
     * @param out where to write
     */
    public static void write(RatingScale scale, ObjectWriting out) {
        out.whole("minimum", scale.minimum());
        out.whole("maximum", scale.maximum());
    }
}
