package dev.incentive.json.document;

import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The bounds of one kind of document. Immutable.
 *
 * @since 0.1.0
 */
public final class Limits {

    private static final Limits WIDEST = widest();

    private final Map<Limit, Long> bounds;

    private Limits(Map<Limit, Long> bounds) {
        this.bounds = bounds;
    }

    private static Limits widest() {
        Map<Limit, Long> bounds = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            bounds.put(limit, limit.largest());
        }
        return new Limits(bounds);
    }

    /**
     * Each bound as wide as it can be, to be narrowed.
     *
     * @return the widest bounds
     */
    public static Limits none() {
        return WIDEST;
    }

    /**
     * The same with one other bound.
     *
     * @param limit what is bounded
     * @param bound the largest value that is allowed
     * @return other limits
     * @throws IncentiveException {@code NUMBER_OUT_OF_RANGE} if the bound is not from 1 to {@link Limit#largest()}
     */
    public Limits with(Limit limit, long bound) {
        if (bound < 1 || bound > limit.largest()) {
            throw new IncentiveException(Problem.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    Place.ROOT,
                    "the limit " + bound + " for " + limit.name().toLowerCase(Locale.ROOT),
                    "1 to " + limit.largest()));
        }
        Map<Limit, Long> others = new EnumMap<>(bounds);
        others.put(limit, bound);
        return new Limits(others);
    }

    /**
     * The largest value that is allowed.
     *
     * @param limit what is bounded
     * @return the bound
     */
    public long of(Limit limit) {
        return bounds.getOrDefault(limit, limit.largest());
    }

    int whole(Limit limit) {
        return Math.toIntExact(of(limit));
    }

    /** What the parser itself refuses; it counts nothing that is counted per record. */
    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                // The tree reader knows the place where it gets too deep, so it is to see that before the parser does.
                .maxNestingDepth(whole(Limit.DEPTH) + 1)
                .maxStringLength(whole(Limit.TEXT_LENGTH))
                .maxNameLength(whole(Limit.NAME_LENGTH))
                .maxNumberLength(whole(Limit.NUMBER_LENGTH))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits that && bounds.equals(that.bounds);
    }

    @Override
    public int hashCode() {
        return bounds.hashCode();
    }

    @Override
    public String toString() {
        return bounds.toString();
    }
}
