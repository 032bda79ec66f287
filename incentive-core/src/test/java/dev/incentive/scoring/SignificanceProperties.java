package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.plan.Component;
import dev.incentive.value.Rational;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** B3: significantly above average is a distance above zero whose square is more than k² · SE². */
class SignificanceProperties {

    private record Survey(long promoters, long passives, long detractors, Rational benchmark, Rational factor) {

        long answers() {
            return promoters + passives + detractors;
        }
    }

    @Property
    void isDecidedExactly(@ForAll("surveys") Survey survey) {
        assertThat(score(survey)).isEqualTo(byHand(survey) ? Rational.ONE : Rational.ZERO);
    }

    @Property
    void aBenchmarkOfExactlySoManyStandardErrorsLessIsNotEnough(@ForAll("squares") Survey survey) {
        assertThat(score(survey)).isEqualTo(Rational.ZERO);
        Rational lower = survey.benchmark.minus(Rational.of("0.000001"));
        assertThat(score(new Survey(survey.promoters, survey.passives, survey.detractors, lower, survey.factor)))
                .isEqualTo(Rational.ONE);
    }

    /** In whole numbers: with balance b = promoters − detractors, SE² = 10,000 (n (promoters + detractors) − b²) ÷ n³. */
    private static boolean byHand(Survey survey) {
        long answers = survey.answers();
        long balance = survey.promoters - survey.detractors;
        Rational score = Rational.ratio(100 * balance, answers);
        Rational distance = score.minus(survey.benchmark);
        Rational squaredError = Rational.ratio(
                10_000 * (answers * (survey.promoters + survey.detractors) - balance * balance),
                answers * answers * answers);
        Rational bound = survey.factor.times(survey.factor).times(squaredError);
        return distance.signum() > 0 && distance.times(distance).compareTo(bound) > 0;
    }

    private static Rational score(Survey survey) {
        Component component = Plans.bonus("nps", new NpsAboveAverageScorer(survey.factor))
                .benchmark(new FixedBenchmark(survey.benchmark))
                .attainment(Attainment.DIFFERENCE)
                .build();
        SurveyTally tally = new SurveyTally(
                RatingScale.ZERO_TO_TEN,
                List.of(survey.detractors, 0L, 0L, 0L, 0L, 0L, 0L, survey.passives, 0L, survey.promoters, 0L));
        Participant participant = Participant.builder("rep-17")
                .addMeasurement(SurveyMeasurement.of("nps", tally))
                .build();
        return Plans.total(Plans.of(component), participant).dividedBy(Rational.of(1_000));
    }

    @Provide
    Arbitrary<Survey> surveys() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 40);
        Arbitrary<Rational> benchmarks =
                Arbitraries.integers().between(-100, 100).map(points -> Rational.of(points.longValue()));
        return Combinators.combine(counts, counts.map(count -> count + 5), counts, benchmarks, factors())
                .as(Survey::new);
    }

    /** Half promoters, half detractors, a square number of them: the score is 0 and the standard error 100 ÷ its root. */
    @Provide
    Arbitrary<Survey> squares() {
        Arbitrary<Long> roots = Arbitraries.longs().between(2, 20).map(root -> 2 * root);
        Arbitrary<Rational> positive = factors().filter(factor -> factor.signum() > 0);
        return Combinators.combine(roots, positive)
                .as((root, factor) -> new Survey(
                        root * root / 2,
                        0,
                        root * root / 2,
                        factor.times(Rational.ratio(100, root)).negate(),
                        factor));
    }

    private static Arbitrary<Rational> factors() {
        return Arbitraries.of("0", "0.5", "1", "1.645", "1.96", "2.576").map(Rational::of);
    }
}
