package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.RoundingByDefinition;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** G2: the plan's cap and floor on the total of rounded lines, prorated ones rounded first. */
class PlanFloorProperties {

    @Property
    void theTotalIsBetweenFloorAndCapAsIfTheyWereWrittenSo(
            @ForAll("amounts") List<Rational> amounts,
            @ForAll("limits") int floor,
            @ForAll("limits") int more,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(min = 1, max = 91) int days) {
        Statement statement = statement(amounts, floor, floor + more, mode, days);
        BigDecimal sum = BigDecimal.ZERO;
        for (Rational amount : amounts) {
            sum = sum.add(RoundingByDefinition.round(amount, 2, mode));
        }
        BigDecimal expected = sum.min(limit(floor + more, mode, days)).max(limit(floor, mode, days));
        assertThat(statement.total().amount()).isEqualByComparingTo(expected);
    }

    @Property
    void aFloorThatIsReachedAddsNoLine(
            @ForAll("amounts") List<Rational> amounts,
            @ForAll("limits") int floor,
            @ForAll("modes") RoundingMode mode) {
        Statement statement = statement(amounts, floor, 1_000_000, mode, 91);
        List<StatementLine> added = statement.lines().stream()
                .filter(line -> line.status() == LineStatus.PLAN_FLOOR)
                .toList();
        Rational others = statement.lines().stream()
                .filter(line -> line.status() != LineStatus.PLAN_FLOOR)
                .map(line -> line.amount().value())
                .reduce(Rational.ZERO, Rational::plus);
        boolean reached = others.compareTo(Rational.ratio(floor, 100)) >= 0;
        assertThat(added).hasSize(reached ? 0 : 1);
        added.forEach(line -> {
            assertThat(line.amount().value())
                    .isEqualTo(Rational.ratio(floor, 100).minus(others));
            assertThat(line.derivation().recompute()).isEqualTo(line.amount().value());
        });
    }

    private static BigDecimal limit(int cents, RoundingMode mode, int days) {
        return RoundingByDefinition.round(Rational.ratio(cents, 100).times(Rational.ratio(days, 91)), 2, mode);
    }

    private static Statement statement(List<Rational> amounts, int floor, int cap, RoundingMode mode, int days) {
        Plan.Builder plan = Plans.dollars()
                .roundingMode(mode)
                .prorationBasis(ProrationBasis.actualDays())
                .addFloor(new Floor(Floor.Bounds.PLAN_TOTAL, Rational.ratio(floor, 100), true))
                .addCap(new Cap(Cap.Bounds.PLAN_TOTAL, Rational.ratio(cap, 100), true));
        for (int index = 0; index < amounts.size(); index++) {
            plan.addComponent(line("line-" + index, amounts.get(index)));
        }
        Participant participant = Participant.builder("rep-17")
                .addActivePeriod(new PerformancePeriod(
                        Plans.QUARTER.start(), Plans.QUARTER.start().plusDays(days)))
                .build();
        return Plans.statement(plan.build(), participant);
    }

    private static Component line(String id, Rational amount) {
        return Component.builder(id, "revenue")
                .scorer(Scorer.custom("acme.stated", ScorerNeeds.nothing(), input -> amount))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .build();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Numbers.roundingModes();
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.integers().between(0, 3_000);
    }

    /** Of either sign, in tenths of a cent, so that half a cent is one in ten. */
    @Provide
    Arbitrary<List<Rational>> amounts() {
        return Arbitraries.integers()
                .between(-5_000, 15_000)
                .map(steps -> Rational.ratio(steps, 1_000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
