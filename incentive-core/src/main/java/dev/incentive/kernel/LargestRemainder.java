package dev.incentive.kernel;

/**
 * Splits a whole number by weights, as {@link dev.incentive.value.Apportionment} does, with numbers of 64 bits: each
 * share rounded down, what is left by largest remainder, equal remainders by rank.
 *
 * <p>Products are held in 128 bits, so that nothing is lost; made once for a thread, it allocates nothing afterwards.
 *
 * @since 0.1.0
 */
public final class LargestRemainder {
    private static final long NONE = -1;

    private final int[] byRank;
    private final long[] weights;
    private final long[] parts;
    private final long[] rests;

    /**
     * For a number of parts.
     *
     * @param byRank the numbers of the parts; with equal remainders the one that comes first gets more
     */
    public LargestRemainder(int[] byRank) {
        this.byRank = byRank.clone();
        this.weights = new long[byRank.length];
        this.parts = new long[byRank.length];
        this.rests = new long[byRank.length];
    }

    /**
     * Sets a weight.
     *
     * @param part the number of the part
     * @param weight a weight below zero or zero gets nothing
     */
    public void weight(int part, long weight) {
        weights[part] = Math.max(0, weight);
    }

    /**
     * Splits.
     *
     * @param whole zero or more, at most the sum of the weights, which is at most 2^62
     * @return whether it could be done in 128 bits; if not, the parts mean nothing
     */
    public boolean split(long whole) {
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        long left = whole;
        for (int part = 0; part < parts.length; part++) {
            if (!share(part, whole, total)) {
                return false;
            }
            left -= parts[part];
        }
        handOut(left);
        return true;
    }

    /**
     * The part.
     *
     * @param part its number
     */
    public long part(int part) {
        return parts[part];
    }

    private boolean share(int part, long whole, long total) {
        long weight = weights[part];
        if (weight == 0) {
            parts[part] = 0;
            rests[part] = NONE;
            return true;
        }
        long high = Math.multiplyHigh(whole, weight);
        long low = whole * weight;
        long quotient = high == 0 && low >= 0 ? low / total : WideDivision.quotient(high, low, total);
        parts[part] = quotient;
        rests[part] = low - quotient * total;
        return quotient != WideDivision.TOO_LARGE;
    }

    private void handOut(long left) {
        for (long unit = 0; unit < left; unit++) {
            int next = largest();
            parts[next]++;
            rests[next] = NONE;
        }
    }

    private int largest() {
        int largest = byRank[0];
        for (int part : byRank) {
            if (rests[part] > rests[largest]) {
                largest = part;
            }
        }
        return largest;
    }
}
