package dev.incentive.plan;

import static dev.incentive.scoring.Achievement.Completion.ALL_OR_NOTHING;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.Border;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.stream.Stream;

/** Plans whose component has a metric, benchmark, attainment or scorer that is wrong. */
final class SpoiledGoals {

    private SpoiledGoals() {}

    static Stream<SpoiledPlan> all() {
        return Stream.of(attainments(), benchmarks(), peers(), scorers(), levels(), milestones())
                .flatMap(cases -> cases);
    }

    private static Stream<SpoiledPlan> attainments() {
        return Stream.of(
                of(
                        "a metric that is not there",
                        Component.builder("a", "margin").payout(PayoutRule.flatRate("0.1")),
                        "REFERENCE_UNKNOWN /components/0/metric"),
                of(
                        "an attainment of no benchmark",
                        Plans.bonus("retention", Benchmark.none(), Attainment.RATIO),
                        "COMPONENT_INCOMPLETE /components/0/benchmark"),
                of(
                        "a benchmark that nothing is compared with",
                        Plans.bonus("retention", Benchmark.quota(), Attainment.NONE),
                        "COMPONENT_INCOMPLETE /components/0/attainment",
                        "COMPONENT_INCOMPLETE /components/0/scorer"),
                of(
                        "an attainment that falls with a better result",
                        Plans.bonus("churn", Benchmark.quota(), Attainment.RATIO),
                        "ATTAINMENT_NOT_SUITABLE /components/0/attainment"),
                of(
                        "target over actual where higher is better",
                        Plans.bonus("retention", Benchmark.quota(), Attainment.TARGET_OVER_ACTUAL),
                        "ATTAINMENT_NOT_SUITABLE /components/0/attainment"));
    }

    private static Stream<SpoiledPlan> benchmarks() {
        return Stream.of(
                of(
                        "a ratio to a target of zero",
                        Plans.bonus("retention", Benchmark.fixed("0"), Attainment.RATIO),
                        "NUMBER_OUT_OF_RANGE /components/0/benchmark/value"),
                of(
                        "a negative target over the actual",
                        Plans.bonus("churn", Benchmark.fixed("-0.1"), Attainment.TARGET_OVER_ACTUAL),
                        "NUMBER_OUT_OF_RANGE /components/0/benchmark/value"),
                of(
                        "an external figure of zero without a source",
                        Plans.bonus("retention", Benchmark.external("0", Provenance.of(" ")), Attainment.RATIO),
                        "NUMBER_OUT_OF_RANGE /components/0/benchmark/value",
                        "COMPONENT_INCOMPLETE /components/0/benchmark/source"),
                of(
                        "more than a hundred percent better than before",
                        Plans.bonus("retention", Benchmark.priorPeriod(Uplift.relative("10")), Attainment.RATIO),
                        "RATIO_ABOVE_ONE /components/0/benchmark/uplift/by"),
                of(
                        "a hundred percent less than before",
                        Plans.bonus("retention", Benchmark.priorPeriod(Uplift.relative("-1")), Attainment.RATIO),
                        "NUMBER_OUT_OF_RANGE /components/0/benchmark/uplift/by"),
                of(
                        "a hundred percent better than before where lower is better",
                        Plans.bonus(
                                "churn", Benchmark.priorPeriod(Uplift.relative("1")), Attainment.TARGET_OVER_ACTUAL),
                        "NUMBER_OUT_OF_RANGE /components/0/benchmark/uplift/by"));
    }

    private static Stream<SpoiledPlan> peers() {
        return Stream.of(
                of(
                        "peers of a kind without a valid name",
                        Plans.bonus(
                                "retention",
                                Benchmark.pooledPeers("the region", Membership.WITH_PARTICIPANT),
                                Attainment.RATIO),
                        "IDENTIFIER_INVALID /components/0/benchmark/group"),
                of(
                        "pooled amounts",
                        Plans.bonus(
                                "revenue",
                                Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT),
                                Attainment.RATIO),
                        "METRIC_NOT_SUITABLE /components/0/benchmark/statistic"));
    }

    private static Stream<SpoiledPlan> scorers() {
        return Stream.of(
                of(
                        "a score of an attainment that is not taken",
                        Plans.bonus("retention", Scorer.threshold("1", Border.ABOVE)),
                        "COMPONENT_INCOMPLETE /components/0/scorer"),
                of(
                        "a custom scorer without a valid name, of a metric that is not there",
                        Plans.bonus(
                                "retention",
                                custom("my scorer", ScorerNeeds.nothing().andMetric("margin"))),
                        "REFERENCE_UNKNOWN /components/0/scorer",
                        "IDENTIFIER_INVALID /components/0/scorer/name"),
                of(
                        "a custom scorer that cannot say its name",
                        Plans.bonus("retention", new Broken(null)),
                        "SCORER_FAILED /components/0/scorer"),
                of(
                        "a custom scorer that cannot say what it needs",
                        Plans.bonus("retention", new Broken("acme.broken")),
                        "SCORER_FAILED /components/0/scorer"),
                of(
                        "an average of shares as if of points",
                        Plans.bonus("retention", Scorer.npsAboveAverage())
                                .benchmark(Benchmark.fixed("0.5"))
                                .attainment(Attainment.DIFFERENCE),
                        "METRIC_NOT_SUITABLE /components/0/scorer"),
                of(
                        "a ratio of points",
                        Plans.bonus("nps", Scorer.npsAboveAverage())
                                .benchmark(Benchmark.fixed("50"))
                                .attainment(Attainment.RATIO),
                        "ATTAINMENT_NOT_SUITABLE /components/0/scorer"));
    }

    private static Stream<SpoiledPlan> levels() {
        String place = " /components/0/scorer/levels";
        return Stream.of(
                fromBelowZero(),
                levels("no levels", "LIST_EMPTY" + place),
                levels("a first level above zero", "TIERS_NOT_FROM_ZERO" + place + "/0/from", level("0.1", "1")),
                levels(
                        "a level twice",
                        "TIERS_NOT_ASCENDING" + place + "/2/from",
                        level("0", "0"),
                        level("1", "1"),
                        level("1.0", "2")),
                levels(
                        "a better result that scores less",
                        "PAYOUT_DECREASES" + place + "/2/score",
                        level("0", "0"),
                        level("1", "1"),
                        level("2", "0.5")));
    }

    private static Stream<SpoiledPlan> milestones() {
        String place = "/components/0/scorer/milestones";
        return Stream.of(
                milestones("no milestones", "visits", new String[] {"LIST_EMPTY " + place}),
                milestones(
                        "milestones of an amount",
                        "revenue",
                        new String[] {"METRIC_NOT_SUITABLE /components/0/scorer"},
                        milestone("a", "1", 1)),
                milestones(
                        "weights that total less than one",
                        "visits",
                        new String[] {"WEIGHTS_NOT_ONE " + place},
                        milestone("a", "0.33", 1),
                        milestone("b", "0.33", 1),
                        milestone("c", "0.33", 1)),
                milestones(
                        "a negative weight",
                        "visits",
                        new String[] {"WEIGHT_NOT_POSITIVE " + place + "/1/weight"},
                        milestone("a", "1.5", 1),
                        milestone("b", "-0.5", 1)),
                milestones(
                        "milestones that are the same, weigh nothing and require nothing",
                        "visits",
                        new String[] {
                            "IDENTIFIER_DUPLICATE " + place + "/1/id",
                            "NUMBER_OUT_OF_RANGE " + place + "/1/achievement/required",
                            "WEIGHT_NOT_POSITIVE " + place + "/1/weight"
                        },
                        milestone("a", "1", 1),
                        milestone("a", "0", 0)));
    }

    private static SpoiledPlan fromBelowZero() {
        return of(
                "levels from below zero",
                Plans.bonus("retention", Scorer.tiered(Border.AT_OR_ABOVE, level("-1", "0"), level("0", "1")))
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.DIFFERENCE));
    }

    private static SpoiledPlan levels(String what, String problem, ScoreLevel... levels) {
        Component.Builder component = Plans.bonus("retention", Scorer.tiered(Border.AT_OR_ABOVE, levels))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO);
        return of(what, component, problem);
    }

    private static SpoiledPlan milestones(String what, String metric, String[] problems, Milestone... milestones) {
        return of(what, Plans.bonus(metric, Scorer.milestones(milestones)), problems);
    }

    private static ScoreLevel level(String from, String score) {
        return ScoreLevel.of(from, score);
    }

    private static Milestone milestone(String id, String weight, long required) {
        return Milestone.of(id, id, weight, Achievement.counted(required, ALL_OR_NOTHING));
    }

    private static Scorer custom(String name, ScorerNeeds needs) {
        return Scorer.custom(name, needs, input -> Rational.ONE);
    }

    private static SpoiledPlan of(String what, Component.Builder component, String... problems) {
        return SpoiledPlan.of(what, Plans.dollars().addComponent(component.build()), problems);
    }

    private record Broken(String name) implements CustomScorer {

        @Override
        public ScorerNeeds needs() {
            throw new UnsupportedOperationException("needs");
        }

        @Override
        public Rational score(ScoringInput input) {
            return Rational.ONE;
        }
    }
}
