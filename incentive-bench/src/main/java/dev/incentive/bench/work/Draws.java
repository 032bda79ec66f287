package dev.incentive.bench.work;

/**
 * Numbers from a seed, the same on every Java version (the generator known as SplitMix64).
 */
final class Draws {
    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** A number from 0 to {@code bound} - 1, for a bound up to 2^31 - 1. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True for {@code share} of 1,000 draws. */
    boolean perMille(int share) {
        return below(1_000) < share;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
