package dev.incentive.columnar;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stretches of days that are a given part of a period: those of somebody who joined, left, or did both. */
final class ActiveStretches {
    private static final int MOST_DAYS = 400;

    private final ProrationBasis basis;
    private final PerformancePeriod period;
    private @Nullable Map<Rational, PerformancePeriod> byPart;

    ActiveStretches(ProrationBasis basis, PerformancePeriod period) {
        this.basis = basis;
        this.period = period;
    }

    /** One stretch, or none for all of the period; a stretch after the period is no part of it. */
    List<PerformancePeriod> covering(Rational part) {
        if (part.equals(Rational.ONE)) {
            return List.of();
        }
        if (part.signum() == 0) {
            LocalDate after = period.end();
            return List.of(new PerformancePeriod(after, after.plusDays(1)));
        }
        PerformancePeriod stretch = byPart().get(part);
        if (stretch == null) {
            throw unknown(part);
        }
        return List.of(stretch);
    }

    private IncentiveException unknown(Rational part) {
        return new IncentiveException(Problem.error(
                ProblemCode.PRORATION_INVALID,
                Place.ROOT.at(ColumnName.activePart().toString()),
                part.toString(),
                "a part of " + period + " that a stretch of days is by the plan's basis",
                "say who the rows are, with the days in which they were active"));
    }

    private synchronized Map<Rational, PerformancePeriod> byPart() {
        if (byPart == null) {
            byPart = stretches();
        }
        return byPart;
    }

    /** Joined is preferred to left, left to both; in long periods nobody is looked for who did both. */
    private Map<Rational, PerformancePeriod> stretches() {
        Map<Rational, PerformancePeriod> stretches = new HashMap<>();
        long days = ChronoUnit.DAYS.between(period.start(), period.end());
        for (long day = 1; day < days; day++) {
            add(day, days, stretches);
        }
        for (long day = 1; day < days; day++) {
            add(0, day, stretches);
        }
        for (long first = 1; first < days && days <= MOST_DAYS; first++) {
            for (long last = first + 1; last < days; last++) {
                add(first, last, stretches);
            }
        }
        return stretches;
    }

    private void add(long from, long to, Map<Rational, PerformancePeriod> stretches) {
        PerformancePeriod stretch = new PerformancePeriod(
                period.start().plusDays(from), period.start().plusDays(to));
        basis.share(List.of(stretch), period).ifPresent(part -> stretches.putIfAbsent(part, stretch));
    }
}
