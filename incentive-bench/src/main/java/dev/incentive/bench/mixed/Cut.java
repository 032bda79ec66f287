package dev.incentive.bench.mixed;

/**
 * Spreads what the plan's cap takes away over four lines that are not negative: to each its share of the cut, rounded
 * down, and what is left, at most three cents, one cent each by largest remainder, an earlier line before a later one.
 */
final class Cut {
    private Cut() {}

    static void spread(long[][] lines, int participant, long total, long cap) {
        long cut = total - cap;
        long first = lines[0][participant] * cut;
        long second = lines[1][participant] * cut;
        long third = lines[2][participant] * cut;
        long fourth = lines[3][participant] * cut;
        long firstRest = first % total;
        long secondRest = second % total;
        long thirdRest = third % total;
        long fourthRest = fourth % total;
        // The rests together are what the rounded shares leave of the cut, times the total.
        long left = (firstRest + secondRest + thirdRest + fourthRest) / total;
        long firstSecond = standsBefore(firstRest, secondRest);
        long firstThird = standsBefore(firstRest, thirdRest);
        long firstFourth = standsBefore(firstRest, fourthRest);
        long secondThird = standsBefore(secondRest, thirdRest);
        long secondFourth = standsBefore(secondRest, fourthRest);
        long thirdFourth = standsBefore(thirdRest, fourthRest);
        lines[0][participant] -= first / total + oneBelow(left, 3 - firstSecond - firstThird - firstFourth);
        lines[1][participant] -= second / total + oneBelow(left, 2 + firstSecond - secondThird - secondFourth);
        lines[2][participant] -= third / total + oneBelow(left, 1 + firstThird + secondThird - thirdFourth);
        lines[3][participant] -= fourth / total + oneBelow(left, firstFourth + secondFourth + thirdFourth);
    }

    /** One if the earlier line is served before the later one: its remainder is at least as large. */
    private static long standsBefore(long earlier, long later) {
        return (later - earlier - 1) >>> 63;
    }

    /** One if as many are served as stand before this place, and one more. */
    private static long oneBelow(long left, long place) {
        return (place - left) >>> 63;
    }
}
