package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** G6: what each transaction earned, by T3, totals the line. */
class TransactionPartsProperties {

    private static final Rational CENT = Rational.ratio(1, 100);
    private static final Rational EDGE = Rational.of(100);
    private static final Rational RATE = Rational.ratio(1, 10);
    private static final Rational ACCELERATED = Rational.ratio(3, 10);

    @Property
    void thePartsTotalTheLine(
            @ForAll("sales") List<Transaction> sales,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(min = 1, max = 91) int days,
            @ForAll("caps") Rational cap) {
        StatementLine line = line(sales, mode, days, cap);
        Rational sum =
                line.transactions().stream().map(part -> part.earned().value()).reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(line.earned().value());
        assertThat(line.transactions()).hasSameSizeAs(sales);
    }

    @Property
    void theyStandInTheOrderOfDateThenId(@ForAll("sales") List<Transaction> sales) {
        assertThat(line(sales, RoundingMode.HALF_UP, 91, Rational.of(1_000_000)).transactions())
                .extracting(TransactionAmount::transaction)
                .containsExactlyElementsOf(
                        ordered(sales).stream().map(Transaction::id).toList());
    }

    @Property
    void eachIsWithinACentOfItsShareByHand(
            @ForAll("sales") List<Transaction> sales,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(min = 1, max = 91) int days) {
        List<Rational> shares = sharesByHand(ordered(sales), Rational.ratio(days, 91));
        List<TransactionAmount> parts =
                line(sales, mode, days, Rational.of(1_000_000)).transactions();
        for (int index = 0; index < shares.size(); index++) {
            Rational apart = parts.get(index).earned().value().minus(shares.get(index));
            assertThat(apart.absolute()).as("part %s", index).isLessThanOrEqualTo(CENT);
        }
    }

    /** F(s + x) − F(s), with F of 10 % up to 100 and 30 % above, on the active part of the quarter. */
    private static List<Rational> sharesByHand(List<Transaction> ordered, Rational active) {
        List<Rational> shares = new ArrayList<>();
        Rational before = Rational.ZERO;
        for (Transaction sale : ordered) {
            Rational after = before.plus(sale.amount());
            shares.add(commission(after).minus(commission(before)).times(active));
            before = after;
        }
        return shares;
    }

    private static Rational commission(Rational total) {
        Rational above = total.minus(EDGE).maximum(Rational.ZERO);
        return total.minus(above).times(RATE).plus(above.times(ACCELERATED));
    }

    private static List<Transaction> ordered(List<Transaction> sales) {
        return sales.stream()
                .sorted(Comparator.comparing(Transaction::date).thenComparing(Transaction::id))
                .toList();
    }

    private static StatementLine line(List<Transaction> sales, RoundingMode mode, int days, Rational cap) {
        Component component = Plans.commission(PayoutRule.tiered(
                        TierMode.MARGINAL, TierBasis.AMOUNT, Tier.of("0", "0.1"), Tier.of("100", "0.3")))
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .prorated(Prorated.PAYOUT)
                .addCap(new Cap(Cap.Bounds.COMPONENT_PAYOUT, cap))
                .build();
        Participant seller = Participant.builder("rep-17")
                .addActivePeriod(new PerformancePeriod(
                        Plans.QUARTER.start(), Plans.QUARTER.start().plusDays(days)))
                .addMeasurement(TransactionMeasurement.of("revenue", Metrics.DOLLARS, sales))
                .build();
        return Plans.statement(
                        Plans.dollars()
                                .roundingMode(mode)
                                .prorationBasis(ProrationBasis.actualDays())
                                .addComponent(component)
                                .build(),
                        seller)
                .lines()
                .get(0);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Numbers.roundingModes();
    }

    @Provide
    Arbitrary<Rational> caps() {
        return Arbitraries.integers().between(0, 5_000).map(cents -> Rational.ratio(cents, 100));
    }

    /** Amounts in cents of either sign, some of which lead exactly to the edge; several on one day. */
    @Provide
    Arbitrary<List<Transaction>> sales() {
        Arbitrary<Rational> amounts = Arbitraries.oneOf(
                        Arbitraries.of(10_000, 5_000, -5_000, 5, -5),
                        Arbitraries.integers().between(-20_000, 40_000))
                .map(cents -> Rational.ratio(cents, 100));
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 3);
        return Combinators.combine(amounts, days)
                .as((amount, day) ->
                        new Transaction("sale", Plans.QUARTER.start().plusDays(day), amount))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(TransactionPartsProperties::named);
    }

    /** Ids that descend, so that the order they come in is not the order they are paid in. */
    private static List<Transaction> named(List<Transaction> sales) {
        List<Transaction> named = new ArrayList<>();
        for (Transaction sale : sales) {
            named.add(new Transaction("sale-" + (9 - named.size()), sale.date(), sale.amount()));
        }
        return named;
    }
}
