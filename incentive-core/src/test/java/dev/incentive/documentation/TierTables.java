package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.USD;
import static dev.incentive.documentation.SmallPlans.credited;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.pays;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.points;
import static dev.incentive.documentation.SmallPlans.revenue;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of the rules on tiers, curves and borders. */
final class TierTables {

    private static final PayoutRule INTERPOLATED = PayoutRule.interpolated(
            "8000", AmountTier.of("0", "10"), AmountTier.of("1000", "40"), AmountTier.of("3000", "100"));

    private TierTables() {}

    static void addTo(TableChecks checks) {
        for (TierMode mode : List.of(TierMode.MARGINAL, TierMode.WHOLE_AMOUNT)) {
            checks.add("tiers", mode.name(), row -> commission(tiered(mode, Border.AT_OR_ABOVE), row))
                    .add("reset-window", mode.name(), row -> afterCredited(mode, row))
                    .add("quota-tiers", mode.name(), row -> byQuota(mode, row));
        }
        for (Border border : Border.values()) {
            checks.add("borders", border.name(), row -> commission(tiered(TierMode.WHOLE_AMOUNT, border), row));
        }
        checks.add("reached-rate", "MARGINAL", row -> oneAfterTheOther(TierMode.MARGINAL, row))
                .add(
                        "reached-rate",
                        "TRANSACTION_AT_REACHED_RATE",
                        row -> oneAfterTheOther(TierMode.TRANSACTION_AT_REACHED_RATE, row));
        checks.add("interpolated", "pays", TierTables::interpolated);
        for (CurveEnd end : CurveEnd.values()) {
            checks.add("curve", end.name(), row -> factor(end, row));
        }
        checks.add("pieces", "from", piece(piece -> piece.from()))
                .add("pieces", "slope", piece(piece -> piece.slope()))
                .add("pieces", "start", piece(piece -> piece.intercept()));
    }

    static PayoutRule tiered(TierMode mode, Border border) {
        return PayoutRule.tiered(
                mode,
                TierBasis.AMOUNT,
                border,
                Tier.of("0", "0.04"),
                Tier.of("150000", "0.06"),
                Tier.of("250000", "0.08"));
    }

    static Component commission(PayoutRule rule) {
        return Component.builder("commission", "revenue").payout(rule).build();
    }

    private static String commission(PayoutRule rule, TableRow row) {
        return pays(plan(revenue(), commission(rule)), credited(row.number("credited")));
    }

    private static String afterCredited(TierMode mode, TableRow row) {
        return pays(
                plan(revenue(), commission(tiered(mode, Border.AT_OR_ABOVE))),
                person(number(revenue(), row.number("credited now")))
                        .addAlreadyCredited(new NumberMeasurement(
                                "revenue", row.number("already credited"), USD, Provenance.UNSTATED))
                        .build());
    }

    private static String byQuota(TierMode mode, TableRow row) {
        PayoutRule rule = PayoutRule.tiered(
                mode, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.05"), Tier.of("0.8", "0.08"), Tier.of("1", "0.1"));
        Component component = Component.builder("commission", "revenue")
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .payout(rule)
                .build();
        return pays(
                plan(revenue(), component),
                person(number(revenue(), row.number("credited")))
                        .addQuota(new Quota("revenue", row.number("quota"), USD, Provenance.UNSTATED))
                        .build());
    }

    /** Transactions of consecutive days. */
    static TransactionMeasurement transactions(List<Rational> amounts) {
        List<Transaction> transactions = new ArrayList<>();
        for (Rational amount : amounts) {
            transactions.add(new Transaction(
                    "t" + transactions.size(), SmallPlans.QUARTER.start().plusDays(transactions.size()), amount));
        }
        return TransactionMeasurement.of("revenue", USD, transactions);
    }

    private static String oneAfterTheOther(TierMode mode, TableRow row) {
        Component component = Component.builder("commission", "revenue")
                .payout(tiered(mode, Border.AT_OR_ABOVE))
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .build();
        return pays(
                plan(revenue(), component),
                person(transactions(row.numbers("transactions in order"))).build());
    }

    private static String interpolated(TableRow row) {
        Component component =
                Component.builder("accruing", "points").payout(INTERPOLATED).build();
        return pays(
                plan(points(), component),
                person(number(points(), row.number("measured"))).build());
    }

    private static String factor(CurveEnd end, TableRow row) {
        FunctionScorer curve =
                Scorer.curve(end, CurvePoint.of("0.8", "0.5"), CurvePoint.of("1", "1"), CurvePoint.of("1.2", "2"));
        return curve.at("score", Derivation.given("attainment", row.number("attainment"), Origin.MEASUREMENT))
                .value()
                .toString();
    }

    private static Function<TableRow, String> piece(Function<Piece, Rational> part) {
        return row -> part.apply(function(row.text("rule")).pieces().get((int) row.whole("piece") - 1))
                .toString();
    }

    private static PiecewiseLinear function(String rule) {
        PayoutRule named =
                rule.equals("interpolated above") ? INTERPOLATED : tiered(TierMode.valueOf(rule), Border.AT_OR_ABOVE);
        return ((FunctionRule) named).function();
    }
}
