package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Lines;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Apportionment;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Examples that others published")
class PublishedExamplesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "published-commissions.csv", delimiter = ';', numLinesToSkip = 3)
    void payTheCommissionThatWasPublished(
            String example,
            String words,
            TierMode mode,
            Border border,
            String tiers,
            String already,
            String amount,
            String paid) {
        PayoutRule rule = new TieredCommission(mode, TierBasis.AMOUNT, border, tiers(tiers));
        Participant.Builder participant = Plans.earning(amount);
        if (already != null) {
            participant.addAlreadyCredited(NumberMeasurement.of("revenue", already, Metrics.DOLLARS));
        }
        Plan plan = Plans.of(Plans.commission(rule).build());
        assertThat(Plans.statement(plan, participant.build()).total()).hasToString("USD " + paid);
    }

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvFileSource(resources = "published-levels.csv", delimiter = ';', numLinesToSkip = 2)
    void payThePercentageOfTheTargetBonusThatWasPublished(
            String example, String netIncome, String cashFlow, String strategic, String percent) {
        Plan plan = Plans.of(
                goal("net-income", netIncome, "0", "25", "50", "100").build(),
                goal("cash-flow", cashFlow, "0", "12.5", "25", "50").build(),
                goal("strategic", strategic, "0", "0", "25", "50")
                        .gate(Gate.attainment("net-income", Border.AT_OR_ABOVE, "0.8"))
                        .build());
        assertThat(Plans.statement(plan, Plans.earning("1").build()).total()).hasToString("USD " + percent);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "published-scores.csv", delimiter = ';', numLinesToSkip = 2)
    void giveTheScoreThatWasPublished(String example, String words, String measure, String inputs, String score) {
        List<String> numbers = List.of(inputs.split(" ", -1));
        Rational found = switch (measure) {
            case "nps" -> netPromoterScore(numbers);
            case "milestones" -> milestones(numbers);
            default -> attainment(numbers);
        };
        assertThat(found).hasToString(score);
    }

    @Test
    @DisplayName("W29: two parties share an order to the cent, and share it again when it is refunded")
    void splitAnOrderSoThatNothingIsLost() {
        Map<String, Rational> shares = new TreeMap<>(Map.of("admin", Rational.of("0.3"), "vendor", Rational.of("0.7")));
        assertThat(Apportionment.split(BigInteger.valueOf(645), shares))
                .isEqualTo(Map.of("admin", BigInteger.valueOf(194), "vendor", BigInteger.valueOf(451)));
        assertThat(Apportionment.split(BigInteger.valueOf(-645), shares))
                .isEqualTo(Map.of("admin", BigInteger.valueOf(-194), "vendor", BigInteger.valueOf(-451)));
    }

    @Test
    @DisplayName("W37: falling rates on the whole amount resolve with a warning at the edge")
    void warnWhereASaleAcrossAnEdgeWouldLowerThePayout() {
        Plan plan = Plans.of(Plans.commission(new TieredCommission(
                        TierMode.WHOLE_AMOUNT,
                        TierBasis.AMOUNT,
                        Border.AT_OR_ABOVE,
                        tiers("0:0.10 10000:0.07 20000:0.05")))
                .build());
        assertThat(plan.resolve().warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(ProblemCode.PAYOUT_DECREASES);
            assertThat(warning.place().pointer()).isEqualTo("/components/0/payout/tiers/1/rate");
        });
    }

    private static List<Tier> tiers(String text) {
        return Stream.of(text.split(" ", -1))
                .map(tier -> tier.split(":", -1))
                .map(tier -> Tier.of(tier[0], tier[1]))
                .toList();
    }

    /** A goal of 100 dollars whose attainment is stated, with scores at 0, 0.8, 1 and 1.2. */
    private static Component.Builder goal(String id, String attained, String... percents) {
        Scorer levels = Scorer.tiered(
                Border.AT_OR_ABOVE,
                level("0", percents[0]),
                level("0.8", percents[1]),
                level("1", percents[2]),
                level("1.2", percents[3]));
        return Component.builder(id, "revenue")
                .benchmark(new FixedBenchmark(Rational.ONE.dividedBy(Rational.of(attained))))
                .attainment(Attainment.RATIO)
                .scorer(levels)
                .payout(PayoutRule.flatBonus(Money.of("USD", "100")));
    }

    private static ScoreLevel level(String from, String percent) {
        return new ScoreLevel(Rational.of(from), Rational.of(percent).dividedBy(Rational.of(100)));
    }

    private static Rational netPromoterScore(List<String> groups) {
        List<Long> counts = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
        counts.set(10, Long.valueOf(groups.get(0)));
        counts.set(8, Long.valueOf(groups.get(1)));
        counts.set(2, Long.valueOf(groups.get(2)));
        SurveyTally tally = new SurveyTally(RatingScale.ZERO_TO_TEN, counts);
        return scored(Metrics.NPS, measuredValue(), SurveyMeasurement.of("nps", tally));
    }

    private static Rational milestones(List<String> milestones) {
        List<Milestone> list = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (String text : milestones) {
            String[] parts = text.split(":", -1);
            String id = "milestone-" + list.size();
            list.add(Milestone.of(
                    id,
                    id,
                    parts[0],
                    Achievement.counted(Long.parseLong(parts[2]), Achievement.Completion.PROPORTIONAL)));
            events.add(new Event(id, id, Plans.QUARTER.start(), "", Long.parseLong(parts[1]), "minutes"));
        }
        return scored(Metrics.VISITS, new MilestoneScorer(list), EventMeasurement.of("visits", events));
    }

    private static Rational attainment(List<String> amounts) {
        Scorer scorer = Scorer.custom(
                "acme.attainment",
                ScorerNeeds.attainment(),
                input -> input.attainment().value());
        Plan plan = Plans.of(Plans.bonus("revenue", scorer)
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .build());
        Participant participant = Plans.earning(amounts.get(0))
                .addQuota(Quota.of("revenue", amounts.get(1), Metrics.DOLLARS))
                .build();
        return score(plan, participant);
    }

    private static Scorer measuredValue() {
        return Scorer.custom(
                "acme.value",
                ScorerNeeds.measuredValue(),
                input -> input.measured().value());
    }

    private static Rational scored(Metric metric, Scorer scorer, Measurement measurement) {
        Plan plan = Plans.of(Plans.bonus(metric.id(), scorer).build());
        return score(
                plan, Participant.builder("rep-17").addMeasurement(measurement).build());
    }

    /** What 1,000 dollars were multiplied by, before rounding. */
    private static Rational score(Plan plan, Participant participant) {
        return Lines.exact(Plans.statement(plan, participant).lines().get(0)).dividedBy(Rational.of(1_000));
    }
}
