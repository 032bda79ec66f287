package dev.incentive.examples.sample.generator;

/**
 * The generator of G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators" (2014).
 *
 * <p>Written out here because the Java platform leaves the numbers behind its own generators open to change.
 */
final class SplitMix64 {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to and without the bound. */
    long below(long bound) {
        return (next() >>> 1) % bound;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + (int) below(last - first + 1L);
    }

    /** True in about so many of a hundred cases. */
    boolean chance(int percent) {
        return below(100) < percent;
    }
}
