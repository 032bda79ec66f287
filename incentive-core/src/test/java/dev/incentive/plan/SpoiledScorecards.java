package dev.incentive.plan;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.Progress;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans whose scorecard, or whose peers, progress or custom benchmark, is wrong. */
final class SpoiledScorecards {

    private static final Scorer REACHED = Scorer.threshold("1", Border.AT_OR_ABOVE);
    private static final Goal RETENTION =
            Goal.of("retention").against(Benchmark.quota(), Attainment.RATIO).scoredBy(REACHED);
    private static final String GOALS = " /components/0/scorecard/goals";

    private SpoiledScorecards() {}

    static Stream<SpoiledPlan> all() {
        return Stream.of(goals(), ownGoals(), benchmarks()).flatMap(cases -> cases);
    }

    private static Stream<SpoiledPlan> goals() {
        return Stream.of(
                card("a product of nothing", Scorecard.multiplicative(), "LIST_EMPTY" + GOALS),
                card(
                        "weights that total less than one",
                        additive(WeightedGoal.of("0.99", RETENTION)),
                        "WEIGHTS_NOT_ONE" + GOALS),
                card(
                        "a negative weight",
                        additive(WeightedGoal.of("-1/2", RETENTION), WeightedGoal.of("3/2", RETENTION)),
                        "WEIGHT_NOT_POSITIVE" + GOALS + "/0/weight"),
                card(
                        "a goal without a scorer, on a metric that is not there",
                        Scorecard.multiplicative(RETENTION, Goal.of("margin")),
                        "COMPONENT_INCOMPLETE" + GOALS + "/1/scorer",
                        "REFERENCE_UNKNOWN" + GOALS + "/1/metric",
                        "COMPONENT_INCOMPLETE /components/0/scorer"),
                SpoiledPlan.of(
                        "a commission on a scorecard",
                        Plans.dollars()
                                .addComponent(Component.builder("bonus", Scorecard.multiplicative(RETENTION))
                                        .payout(PayoutRule.perUnit(Money.of("USD", "1")))
                                        .build()),
                        "COMPONENT_UNUSED_PART /components/0/scorer",
                        "COMPONENT_INCOMPLETE /components/0/scorecard"));
    }

    private static Stream<SpoiledPlan> ownGoals() {
        return Stream.of(
                SpoiledPlan.of(
                        "a metric beside a scorecard",
                        Plans.dollars()
                                .addComponent(ImmutableComponent.builder()
                                        .from(bonus(Scorecard.multiplicative(RETENTION))
                                                .build())
                                        .metric("retention")
                                        .build()),
                        "COMPONENT_UNUSED_PART /components/0/metric"),
                SpoiledPlan.of(
                        "a goal of its own beside a scorecard",
                        Plans.dollars()
                                .addComponent(bonus(Scorecard.multiplicative(RETENTION))
                                        .benchmark(Benchmark.quota())
                                        .attainment(Attainment.RATIO)
                                        .scorer(REACHED)
                                        .build()),
                        "COMPONENT_UNUSED_PART /components/0/benchmark",
                        "COMPONENT_UNUSED_PART /components/0/attainment",
                        "COMPONENT_UNUSED_PART /components/0/scorer"));
    }

    private static Stream<SpoiledPlan> benchmarks() {
        String benchmark = " /components/0/benchmark";
        return Stream.of(
                against("the least of nobody", percentile("0"), "NUMBER_OUT_OF_RANGE" + benchmark + "/percentile"),
                against("more than everybody", percentile("1.01"), "NUMBER_OUT_OF_RANGE" + benchmark + "/percentile"),
                against("the greatest of all", percentile("1")),
                against(
                        "a benchmark that cannot say what it reads",
                        CustomParts.benchmark(
                                "acme.broken", Parameters.none(), brokenList(), input -> Optional.empty()),
                        "BENCHMARK_FAILED" + benchmark),
                against(
                        "a benchmark without a valid name, of a metric that is not there",
                        CustomParts.benchmark(
                                "my benchmark", Parameters.none(), List.of("margin"), input -> Optional.empty()),
                        "IDENTIFIER_INVALID" + benchmark + "/name",
                        "REFERENCE_UNKNOWN" + benchmark),
                progress("a way that leads nowhere", "retention", "0.5", "0.5"),
                progress("a way to the worse", "churn", "0.05", "0.08"));
    }

    private static SpoiledPlan progress(String what, String metric, String start, String target) {
        return SpoiledPlan.of(
                what,
                Plans.dollars()
                        .addComponent(Plans.bonus(
                                        metric,
                                        Benchmark.fixed(target),
                                        Attainment.progressFrom(start, Progress.Clamp.UNCLAMPED))
                                .build()),
                "ATTAINMENT_NOT_SUITABLE /components/0/attainment/start");
    }

    @SuppressWarnings("NullAway")
    private static <T> List<T> brokenList() {
        return null;
    }

    private static Benchmark percentile(String share) {
        return Benchmark.peers("region", PeerStatistic.percentile(share), Membership.WITH_PARTICIPANT);
    }

    private static Scorecard additive(WeightedGoal... goals) {
        return Scorecard.additive(UndefinedGoals.SCORECARD_UNDEFINED, goals);
    }

    private static Component.Builder bonus(Scorecard card) {
        return Component.builder("bonus", card).payout(PayoutRule.flatBonus(Money.of("USD", "1000")));
    }

    private static SpoiledPlan card(String what, Scorecard card, String... problems) {
        return SpoiledPlan.of(what, Plans.dollars().addComponent(bonus(card).build()), problems);
    }

    private static SpoiledPlan against(String what, Benchmark benchmark, String... problems) {
        Component component =
                Plans.bonus("retention", benchmark, Attainment.RATIO).build();
        return SpoiledPlan.of(what, Plans.dollars().addComponent(component), problems);
    }
}
