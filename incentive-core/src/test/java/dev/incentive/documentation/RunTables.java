package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.QUARTER;
import static dev.incentive.documentation.SmallPlans.USD;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.points;
import static dev.incentive.documentation.SmallPlans.revenue;
import static dev.incentive.documentation.SmallPlans.statement;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.Digest;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of the rules on digests, transactions and the reset window. */
final class RunTables {

    private RunTables() {}

    static void addTo(TableChecks checks) {
        checks.add(
                "digest",
                "digest of the statement of A",
                row -> new Variation(row.text("what is different")).digest().equals(new Variation("nothing").digest())
                        ? "the same"
                        : "another");
        checks.add(
                        "transaction-parts",
                        "earned by each",
                        row -> SmallPlans.joined(perTransaction(row).lines().get(0).transactions().stream()
                                .map(part -> part.transaction() + " " + SmallPlans.text(part.earned()))
                                .toList()))
                .add(
                        "transaction-parts",
                        "line",
                        row -> SmallPlans.text(perTransaction(row).total()));
        checks.add(
                        "window-attainment",
                        "gate",
                        row -> window(row).lines().get(0).status().name())
                .add("window-attainment", "pays", row -> SmallPlans.lines(window(row), StatementLine::amount));
    }

    /** A small run, different in one thing from the first. */
    private record Variation(String difference) {

        private boolean is(String other) {
            return difference.equals(other);
        }

        private Participant somebody(String id, String revenue, String points) {
            return Participant.builder(id)
                    .putGroup("region", "North")
                    .addMeasurement(NumberMeasurement.of("revenue", revenue, USD))
                    .addMeasurement(number(points(), Rational.of(points)))
                    .build();
        }

        private Participant first() {
            if (is("the name of A")) {
                return Participant.builder("A").name("Anna").build();
            }
            if (is("the source of A's revenue")) {
                return Participant.builder("A")
                        .putGroup("region", "North")
                        .addMeasurement(
                                NumberMeasurement.of("revenue", "100", USD).from("ledger", "page 1"))
                        .addMeasurement(number(points(), Rational.of(40)))
                        .build();
            }
            String revenue = is("A's revenue, 100.01 for 100") ? "100.01" : "100";
            return somebody("A", is("A's revenue, written 100.00 for 100") ? "100.00" : revenue, "40");
        }

        private List<Participant> everybody() {
            List<Participant> people = new ArrayList<>();
            people.add(first());
            people.add(somebody(
                    "B",
                    is("B's revenue, with which nobody is compared") ? "1" : "300",
                    is("B's points, with which A is compared") ? "51" : "50"));
            if (is("the order of A and B")) {
                Collections.reverse(people);
            }
            return people;
        }

        private Plan plan() {
            return SmallPlans.plan(
                            is("the rounding mode") ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP,
                            revenue(),
                            points())
                    .name(is("the name of the plan") ? "Plan of the north" : "Plan")
                    .addComponent(Component.builder("commission", "revenue")
                            .payout(PayoutRule.flatRate("0.05"))
                            .build())
                    .addComponent(Component.builder("bonus", "points")
                            .benchmark(Benchmark.peers("region", PeerStatistic.mean(), Membership.WITH_PARTICIPANT))
                            .attainment(Attainment.DIFFERENCE)
                            .scorer(Scorer.threshold("0", Border.ABOVE))
                            .payout(PayoutRule.flatBonus(Money.of("USD", "100")))
                            .build())
                    .build();
        }

        Digest digest() {
            PerformancePeriod period = is("the period") ? PerformancePeriod.quarter(2026, 3) : QUARTER;
            Plan plan = plan();
            return PlanEvaluator.of(plan.resolve())
                    .evaluate(Population.builder("plan", period)
                            .addAllParticipants(everybody())
                            .build())
                    .statements()
                    .stream()
                    .filter(statement -> statement.participant().equals("A"))
                    .findFirst()
                    .map(Statement::digest)
                    .orElseThrow();
        }
    }

    private static Statement perTransaction(TableRow row) {
        PayoutRule rule = row.text("rule").startsWith("rate ")
                ? PayoutRule.flatRate(row.text("rule").substring("rate ".length()))
                : TierTables.tiered(TierMode.valueOf(row.text("rule")), Border.AT_OR_ABOVE);
        List<Transaction> transactions = row.list("transactions").stream()
                .map(text -> text.split(" ", -1))
                .map(words -> new Transaction(words[0], LocalDate.parse(words[1]), Rational.of(words[2])))
                .toList();
        Component component = Component.builder("commission", "revenue")
                .payout(rule)
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .build();
        return statement(
                plan(revenue(), component),
                person(TransactionMeasurement.of("revenue", USD, transactions)).build());
    }

    /** Five percent, at most 1.2 of a quota of 100,000, behind a gate at 0.8 of it. */
    private static Statement window(TableRow row) {
        Component component = Component.builder("commission", "revenue")
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .payout(PayoutRule.flatRate("0.05"))
                .addCap(Cap.attainment("1.2"))
                .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "0.8"))
                .build();
        return statement(
                plan(revenue(), component),
                person(number(revenue(), row.number("credited now")))
                        .addQuota(new Quota("revenue", Rational.of(100_000), USD, Provenance.UNSTATED))
                        .addAlreadyCredited(new NumberMeasurement(
                                "revenue", row.number("already credited"), USD, Provenance.UNSTATED))
                        .build());
    }
}
