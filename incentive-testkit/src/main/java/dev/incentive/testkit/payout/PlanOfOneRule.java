package dev.incentive.testkit.payout;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Severity;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pays a case by a plan whose first component has the rule, and nothing else that could change the payout. */
final class PlanOfOneRule {

    private static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2026, 1);
    private static final String AMOUNT = "amount";
    private static final String SCORE = "score";

    private final PayoutRuleSubject subject;
    private final RoundedPayout rounded;
    private final PayoutRule rule;

    PlanOfOneRule(PayoutRuleSubject subject, RoundedPayout rounded) {
        this.subject = subject;
        this.rounded = rounded;
        this.rule = inCurrency(subject.rule(), rounded.currency());
    }

    /** Empty where a plan does not take such a rule or such a case: an amount with cents in a currency without. */
    Optional<Evaluation> evaluation() {
        Plan plan = plan();
        boolean refused = plan.check().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return refused || !isPayable(rounded.given()) ? Optional.empty() : Optional.of(evaluation(plan));
    }

    private boolean isPayable(PayoutCase given) {
        Rational target = given.targetIncentive();
        boolean whole =
                target.rounded(rounded.currency().decimals(), RoundingMode.DOWN).equals(target);
        return whole
                && Stream.concat(
                                given.transactions().stream(),
                                Stream.of(given.alreadyCredited(), given.score(), given.quota()))
                        .allMatch(Rational::isDecimal);
    }

    private Evaluation evaluation(Plan plan) {
        return PlanEvaluator.of(plan.resolve())
                .evaluate(Population.builder(plan.id(), PERIOD)
                        .addParticipant(participant())
                        .build());
    }

    private static PayoutRule inCurrency(PayoutRule rule, CurrencyUnit currency) {
        if (rule instanceof FlatBonus bonus) {
            return new FlatBonus(new Money(currency, bonus.amount().amount().stripTrailingZeros()));
        }
        if (rule instanceof PerUnit perUnit) {
            return new PerUnit(new Money(currency, perUnit.amount().amount().stripTrailingZeros()));
        }
        return rule;
    }

    private Plan plan() {
        Plan.Builder plan = Plan.builder("one-rule")
                .currency(rounded.currency())
                .roundingMode(rounded.mode())
                .roundingScale(rounded.scale())
                .zone(ZoneOffset.UTC)
                .addMetric(metric(AMOUNT, unit()))
                .addMetric(metric(SCORE, Unit.RATIO))
                .addComponent(component("paid", rule));
        if (rule instanceof TargetIncentiveShare share && share.weight().compareTo(Rational.ONE) < 0) {
            // The shares of a target incentive total one.
            Rational rest = Rational.ONE.minus(share.weight());
            plan.addComponent(component("rest", new TargetIncentiveShare(rest)));
        }
        return plan.build();
    }

    private Unit unit() {
        return subject.reads(PayoutNeed.CREDITED_AMOUNT) ? Unit.money(rounded.currency()) : Unit.COUNT;
    }

    private static Metric metric(String id, Unit unit) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private Component component(String id, PayoutRule paid) {
        Component.Builder component = Component.builder(id, AMOUNT).payout(paid);
        if (subject.reads(PayoutNeed.SCORE)) {
            component.scorer(Scorer.custom(
                    "testkit.score",
                    ScorerNeeds.nothing().andMetric(SCORE),
                    in -> in.measured(SCORE).value()));
        }
        if (subject.reads(PayoutNeed.QUOTA_ATTAINMENT)) {
            component.benchmark(Benchmark.quota()).attainment(Attainment.RATIO);
        }
        if (isPaidOneByOne(paid)) {
            component.evaluatedPer(EvaluatedPer.TRANSACTION);
        }
        return component.build();
    }

    private Participant participant() {
        PayoutCase given = rounded.given();
        Participant.Builder participant = Participant.builder("somebody")
                .addMeasurement(credited(given))
                .addMeasurement(number(SCORE, given.score(), Unit.RATIO));
        if (subject.readsAmount() && given.alreadyCredited().signum() != 0) {
            participant.addAlreadyCredited(number(AMOUNT, given.alreadyCredited(), unit()));
        }
        if (subject.reads(PayoutNeed.QUOTA_ATTAINMENT)) {
            participant.addQuota(new Quota(AMOUNT, given.quota(), unit(), Provenance.UNSTATED));
        }
        if (subject.reads(PayoutNeed.TARGET_INCENTIVE)) {
            BigDecimal target = new BigDecimal(given.targetIncentive().toString());
            participant.targetIncentive(TargetIncentive.of(new Money(rounded.currency(), target)));
        }
        return participant.build();
    }

    private Measurement credited(PayoutCase given) {
        if (!isPaidOneByOne(rule)) {
            return number(AMOUNT, given.amount(), unit());
        }
        List<Transaction> transactions = new ArrayList<>();
        for (Rational amount : given.transactions()) {
            transactions.add(new Transaction("t" + (transactions.size() + 1), PERIOD.start(), amount));
        }
        return TransactionMeasurement.of(AMOUNT, unit(), transactions);
    }

    private static boolean isPaidOneByOne(PayoutRule paid) {
        return paid instanceof TieredCommission tiers && tiers.mode() == TierMode.TRANSACTION_AT_REACHED_RATE;
    }

    private static NumberMeasurement number(String metric, Rational value, Unit unit) {
        return new NumberMeasurement(metric, value, unit, Provenance.UNSTATED);
    }
}
