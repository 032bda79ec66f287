package dev.incentive.testkit.scorer;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.NumberDraw;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scorer with what is said of it: the laws that apply follow from that.
 *
 * <pre>{@code
 * ScorerSubject growing = ScorerSubject.of(new GrowingScorer(Parameters.none()))
 *         .rising()
 *         .between("0", "1.8");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScorerSubject {

    private static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2026, 1);

    private final Scorer scorer;
    private final Set<ScorerTrait> traits = EnumSet.noneOf(ScorerTrait.class);
    private final List<Rational> borders = new ArrayList<>();
    private @Nullable Function<Rational, Rational> stated;
    private @Nullable Rational least;
    private @Nullable Rational most;

    private ScorerSubject(Scorer scorer) {
        this.scorer = Objects.requireNonNull(scorer, "scorer");
        if (scorer instanceof FunctionScorer function) {
            PiecewiseLinear curve = function.function();
            borders.addAll(curve.breakpoints());
        }
    }

    /**
     * A scorer of which nothing is said yet.
     *
     * @param scorer the scorer
     * @return the subject
     */
    public static ScorerSubject of(Scorer scorer) {
        return new ScorerSubject(scorer);
    }

    /**
     * Says that the score never falls when the value rises.
     *
     * @return this subject
     */
    public ScorerSubject rising() {
        traits.add(ScorerTrait.RISING);
        return this;
    }

    /**
     * Says between what the score always is.
     *
     * @param low the least score, as a decimal text
     * @param high the greatest score
     * @return this subject
     */
    public ScorerSubject between(String low, String high) {
        this.least = Rational.ofDecimal(low);
        this.most = Rational.ofDecimal(high);
        return this;
    }

    /**
     * Says at which values behaviour changes; they are tried most.
     *
     * @param values the values, as decimal texts
     * @return this subject
     */
    public ScorerSubject borders(String... values) {
        Stream.of(values).map(Rational::ofDecimal).forEach(borders::add);
        return this;
    }

    /**
     * Says what the score should be: a formula, written in another way than the scorer.
     *
     * @param formula from the value to the score
     * @return this subject
     */
    public ScorerSubject stated(Function<Rational, Rational> formula) {
        this.stated = formula;
        return this;
    }

    Set<ScorerTrait> traits() {
        return traits;
    }

    @Nullable
    Function<Rational, Rational> stated() {
        return stated;
    }

    @Nullable
    Rational least() {
        return least;
    }

    @Nullable
    Rational most() {
        return most;
    }

    Draw<ScorerCase> cases() {
        List<Rational> tried = borders.isEmpty() ? List.of(Rational.ONE, Rational.ZERO) : borders;
        NumberDraw values = new NumberDraw(Rational.ZERO, Rational.of(3), Rational.of("0.01"), tried);
        return choices -> new ScorerCase(
                values.from(choices), choices.oneOf(Rational.of(100), Rational.ONE, Rational.of("0.03")));
    }

    Outcome score(ScorerCase given) {
        return scorer.evaluate(input(given));
    }

    private ScoringInput input(ScorerCase given) {
        Metric metric = CustomerMetrics.customerRetention();
        Derivation benchmark = Derivation.given("benchmark", given.benchmark(), Origin.PLAN);
        return ScoringInput.builder(metric, PERIOD)
                .benchmark(benchmark)
                .measured(Derivation.given("measured", given.value().times(given.benchmark()), Origin.MEASUREMENT))
                .attainment(Derivation.given("attainment", given.value(), Origin.MEASUREMENT))
                .build();
    }
}
