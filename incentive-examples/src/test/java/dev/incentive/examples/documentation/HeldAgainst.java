package dev.incentive.examples.documentation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Comparison;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.Uplift;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Achievement.Completion;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;

/** Makes a plan of a metric and the words that say what it is held against, such as {@code peers POOLED, DIFFERENCE}. */
final class HeldAgainst {

    private HeldAgainst() {}

    static Plan plan(Metric metric, String words) {
        Component.Builder component =
                Component.builder("goal", metric.id()).payout(PayoutRule.flatBonus(Money.of("USD", "1000")));
        if (words.equals("milestones")) {
            component.scorer(Scorer.milestones(
                    Milestone.of("all", "All of it", "1", Achievement.counted(3, Completion.PROPORTIONAL))));
        } else {
            List<String> pair = List.of(words.split(", ", -1));
            component
                    .benchmark(benchmark(pair.get(0), pair.get(1)))
                    .attainment(attainment(pair.get(1)))
                    .scorer(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")));
        }
        return Plan.builder("page")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addMetric(metric)
                .addComponent(component.build())
                .build();
    }

    private static Attainment attainment(String word) {
        return word.equals("progress")
                ? Attainment.progressFromPriorPeriod(Progress.Clamp.ZERO_TO_ONE)
                : Comparison.valueOf(word);
    }

    private static Benchmark benchmark(String words, String attainment) {
        return switch (words) {
            case "fixed" -> Benchmark.fixed("0.5");
            case "quota" -> Benchmark.quota();
            case "external" -> Benchmark.external("0.5", Provenance.of("a published study"));
            case "prior-period" ->
                Benchmark.priorPeriod(
                        attainment.equals("DIFFERENCE") ? Uplift.absolute("0.1") : Uplift.relative("0.1"));
            default -> Benchmark.peers("region", statistic(words), Membership.WITH_PARTICIPANT);
        };
    }

    private static PeerStatistic statistic(String words) {
        return switch (words) {
            case "peers POOLED" -> PeerStatistic.pooled();
            case "peers MEAN" -> PeerStatistic.mean();
            case "peers MEDIAN" -> PeerStatistic.median();
            case "peers PERCENTILE" -> PeerStatistic.percentile("0.75");
            default -> throw new IllegalArgumentException("no benchmark is called '" + words + "'");
        };
    }
}
