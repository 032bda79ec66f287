package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Records of a host are paid what the exact evaluator pays: all statistics of peers, facts that are not set, any number. */
class RowEvaluatorProperties {

    @Property(tries = 100)
    void everyRecordIsPaidExactly(
            @ForAll("members") List<PeerRow> rows,
            @ForAll("statistics") PeerStatistic statistic,
            @ForAll Membership membership) {
        for (Metric metric : PeerWork.metrics(statistic)) {
            CompiledPlan plan = PeerWork.plan(metric, statistic, membership);
            RowEvaluation exact = new RowEvaluation(plan, PeerWork.columns(rows));
            Payouts payouts = evaluator(plan.plan(), metric.id()).evaluate(rows);
            for (int row = 0; row < rows.size(); row++) {
                BigDecimal expected = exact.statement(row).total().amount();
                assertThat(payouts.total(row))
                        .as("%s of row %s", metric.id(), row)
                        .isEqualByComparingTo(expected);
                assertThat(payouts.statement(row).total().amount()).isEqualByComparingTo(expected);
            }
        }
    }

    private static RowEvaluator<PeerRow> evaluator(ResolvedPlan plan, String metric) {
        RowEvaluator.Builder<PeerRow> fields = RowEvaluator.builder(plan, PeerWork.PERIOD);
        CountField team = fields.count(ColumnName.group("team"));
        RecordReader<PeerRow> others = switch (metric) {
            case "revenue" -> revenue(fields);
            case "nps" -> answers(fields);
            default -> retention(fields);
        };
        return fields.build((row, facts) -> {
            others.read(row, facts);
            if (row.has(0)) {
                facts.set(team, row.group());
            }
        });
    }

    private static RecordReader<PeerRow> revenue(RowEvaluator.Builder<PeerRow> fields) {
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        return (row, facts) -> facts.set(revenue, row.has(1) ? BigDecimal.valueOf(row.revenue(), 2) : null);
    }

    private static RecordReader<PeerRow> answers(RowEvaluator.Builder<PeerRow> fields) {
        List<CountField> answers = List.of(
                fields.count(ColumnName.of(Fact.PROMOTERS, "nps")),
                fields.count(ColumnName.of(Fact.PASSIVES, "nps")),
                fields.count(ColumnName.of(Fact.DETRACTORS, "nps")));
        return (row, facts) -> {
            for (int kind = 0; row.has(2) && kind < answers.size(); kind++) {
                facts.set(answers.get(kind), row.answers().get(kind));
            }
        };
    }

    private static RecordReader<PeerRow> retention(RowEvaluator.Builder<PeerRow> fields) {
        CountField part = fields.count(ColumnName.of(Fact.PART, "retention"));
        CountField whole = fields.count(ColumnName.of(Fact.WHOLE, "retention"));
        return (row, facts) -> {
            if (row.has(3)) {
                facts.set(part, row.part());
                facts.set(whole, row.whole());
            }
        };
    }

    @Property
    void aDecimalNumberIsItsUnitsOrIsLeftToTheExactEvaluator(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 18) int decimals) {
        long units = DecimalUnits.of(number, decimals);
        boolean isPlain = number.scale() == decimals && number.unscaledValue().bitLength() <= 62;
        assertThat(units == ColumnFacts.UNFIT && isPlain).isFalse();
        if (units != ColumnFacts.UNFIT) {
            assertThat(units(number, decimals)).contains(BigInteger.valueOf(units));
            assertThat(units).isNotEqualTo(ColumnFacts.MISSING);
        }
    }

    private static Optional<BigInteger> units(BigDecimal number, int decimals) {
        Rational exact = Rational.of(number).times(Rational.of(BigDecimal.ONE.movePointRight(decimals)));
        return exact.isInteger() ? Optional.of(exact.numerator()) : Optional.empty();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<Long> borders = Arbitraries.of(Long.MIN_VALUE, 1L << 62, -(1L << 62), Long.MAX_VALUE, 0L);
        Arbitrary<BigInteger> nearBorders = Combinators.combine(
                        borders, Arbitraries.longs().between(-2, 2))
                .as((border, more) -> BigInteger.valueOf(border).add(BigInteger.valueOf(more)));
        return Combinators.combine(
                        Arbitraries.oneOf(
                                nearBorders,
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20))),
                        Arbitraries.integers().between(-10, 25).edgeCases(edges -> edges.add(0, 2, 18)))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<PeerRow>> members() {
        return PeerRow.any().list().ofMaxSize(70);
    }

    @Provide
    Arbitrary<PeerStatistic> statistics() {
        return Arbitraries.of(PeerStatistic.mean(), PeerStatistic.median(), PeerStatistic.pooled());
    }
}
