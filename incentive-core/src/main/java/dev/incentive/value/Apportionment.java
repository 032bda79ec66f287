package dev.incentive.value;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a whole number of minor units so that the parts always total the whole.
 *
 * <p>Each share's magnitude is rounded down and what is left is handed out, one unit each, by largest remainder; equal
 * remainders go by id, ascending by code point. Each part is within one unit of its exact share; a negative whole
 * mirrors the positive one.
 *
 * <pre>{@code
 * Map<String, Rational> weights = new LinkedHashMap<>();
 * weights.put("a", Rational.ONE);
 * weights.put("b", Rational.ONE);
 * weights.put("c", Rational.ONE);
 * Map<String, BigInteger> parts = Apportionment.split(BigInteger.valueOf(100), weights); // {a=34, b=33, c=33}
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Apportionment {

    private static final Comparator<String> BY_CODE_POINT = (left, right) -> {
        int[] leftPoints = left.codePoints().toArray();
        int[] rightPoints = right.codePoints().toArray();
        return java.util.Arrays.compare(leftPoints, rightPoints);
    };

    private record Share(String id, BigInteger floor, Rational remainder) {}

    private Apportionment() {}

    /**
     * Splits a whole by weights.
     *
     * @param whole the minor units to split, of either sign
     * @param weights the weight of each id; none negative, and not all zero unless the whole is zero
     * @return the part of each id, in the order of the weights; the parts total the whole
     * @throws IllegalArgumentException if a weight is negative, or all are zero and the whole is not
     */
    public static Map<String, BigInteger> split(BigInteger whole, Map<String, Rational> weights) {
        Rational total = total(weights);
        if (total.signum() == 0) {
            return nothing(whole, weights);
        }
        List<Share> shares = shares(whole.abs(), weights, total);
        return signed(whole.signum(), handedOut(whole.abs(), shares));
    }

    private static Rational total(Map<String, Rational> weights) {
        Rational total = Rational.ZERO;
        for (Map.Entry<String, Rational> weight : weights.entrySet()) {
            if (weight.getValue().signum() < 0) {
                throw new IllegalArgumentException("negative weight of " + weight.getKey());
            }
            total = total.plus(weight.getValue());
        }
        return total;
    }

    private static Map<String, BigInteger> nothing(BigInteger whole, Map<String, Rational> weights) {
        if (whole.signum() != 0) {
            throw new IllegalArgumentException("weights total zero");
        }
        Map<String, BigInteger> parts = new LinkedHashMap<>();
        weights.keySet().forEach(id -> parts.put(id, BigInteger.ZERO));
        return parts;
    }

    private static List<Share> shares(BigInteger magnitude, Map<String, Rational> weights, Rational total) {
        Rational each = Rational.ratio(magnitude, BigInteger.ONE).dividedBy(total);
        List<Share> shares = new ArrayList<>();
        weights.forEach((id, weight) -> {
            Rational exact = each.times(weight);
            BigInteger floor = exact.round(0, RoundingMode.DOWN).toBigIntegerExact();
            shares.add(new Share(id, floor, exact.minus(Rational.ratio(floor, BigInteger.ONE))));
        });
        return shares;
    }

    private static Map<String, BigInteger> handedOut(BigInteger magnitude, List<Share> shares) {
        Map<String, BigInteger> parts = new LinkedHashMap<>();
        shares.forEach(share -> parts.put(share.id(), share.floor()));
        BigInteger left = shares.stream().map(Share::floor).reduce(magnitude, BigInteger::subtract);
        List<Share> byRemainder = new ArrayList<>(shares);
        byRemainder.sort(Comparator.comparing(Share::remainder, Collections.reverseOrder())
                .thenComparing(Share::id, BY_CODE_POINT));
        byRemainder.stream()
                .limit(left.longValueExact())
                .forEach(share -> parts.merge(share.id(), BigInteger.ONE, BigInteger::add));
        return parts;
    }

    private static Map<String, BigInteger> signed(int sign, Map<String, BigInteger> parts) {
        if (sign < 0) {
            parts.replaceAll((id, part) -> part.negate());
        }
        return Collections.unmodifiableMap(parts);
    }
}
