package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.Direction;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** X2: what would pay more is the nearest better value in the metric's smallest step, as trying each one shows. */
class ImprovementProperties {

    /** Far enough for every edge of these plans; a single cent more may still lie further away. */
    private static final int FURTHEST = 160;

    @Property(tries = 600)
    @StatisticsReport(onFailureOnly = true)
    void theNearestBetterValueIsTheFirstThatPaysMore(@ForAll("cases") BetterCase example) {
        Optional<Integer> first = example.byTrying(FURTHEST);
        List<Improvement> said = example.improvements();
        Statistics.label("pays more somewhere")
                .collect(first.isPresent())
                .coverage(found -> found.check(true).percentage(percent -> percent >= 20));
        if (first.isPresent()) {
            assertThat(said).singleElement().satisfies(improvement -> {
                assertThat(improvement.from()).isEqualTo(Rational.of(example.calls()));
                assertThat(improvement.to()).isEqualTo(Rational.of(first.get()));
            });
        } else {
            assertThat(said)
                    .allSatisfy(improvement -> assertThat(
                                    improvement.to().minus(improvement.from()).absolute())
                            .isGreaterThan(Rational.of(FURTHEST)));
        }
    }

    @Property(tries = 600)
    void whatItSaysIsWhatIsPaid(@ForAll("cases") BetterCase example) {
        assertThat(example.improvements()).allSatisfy(improvement -> {
            assertThat(improvement.then().amount())
                    .isGreaterThan(improvement.now().amount());
            assertThat(improvement.now()).isEqualTo(paid(example, improvement.from()));
            assertThat(improvement.then()).isEqualTo(paid(example, improvement.to()));
            int better = improvement.to().compareTo(improvement.from());
            assertThat(better).isEqualTo(example.direction() == Direction.HIGHER_IS_BETTER ? 1 : -1);
        });
    }

    private static Object paid(BetterCase example, Rational calls) {
        return example.line(calls.round(0, RoundingMode.UNNECESSARY).intValueExact())
                .orElseThrow()
                .earned();
    }

    @Provide
    Arbitrary<BetterCase> cases() {
        return BetterCases.any();
    }
}
