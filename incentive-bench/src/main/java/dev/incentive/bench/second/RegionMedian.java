package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondData;
import dev.incentive.bench.work.SecondRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The median days to close of each region, everybody included: of an even count, the mean of the middle two. */
final class RegionMedian {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private RegionMedian() {}

    /** The medians by region; zero for a region nobody is in. */
    static BigDecimal[] of(Iterable<SecondRow> rows) {
        List<List<BigDecimal>> regions = IntStream.range(0, SecondData.REGIONS)
                .<List<BigDecimal>>mapToObj(region -> new ArrayList<>())
                .toList();
        for (SecondRow row : rows) {
            regions.get(row.region()).add(row.daysToClose());
        }
        return regions.stream().map(RegionMedian::median).toArray(BigDecimal[]::new);
    }

    private static BigDecimal median(List<BigDecimal> days) {
        if (days.isEmpty()) {
            return BigDecimal.ZERO;
        }
        days.sort(null);
        BigDecimal lower = days.get((days.size() - 1) / 2);
        BigDecimal upper = days.get(days.size() / 2);
        return lower.add(upper).multiply(HALF);
    }
}
