package dev.incentive.testkit.plan;

import static dev.incentive.testkit.plan.SalesPlans.QUARTER;
import static dev.incentive.testkit.plan.SalesPlans.bonus;
import static dev.incentive.testkit.plan.SalesPlans.commission;
import static dev.incentive.testkit.plan.SalesPlans.people;
import static dev.incentive.testkit.plan.SalesPlans.plan;
import static dev.incentive.testkit.plan.SalesPlans.tiers;

import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.payout.Cap;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.List;

/** Faults of plans, and of the parts of one's own in them. */
final class PlanFaults {

    private PlanFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "a scorer that remembers the participant before",
                        PlanLaws.SAME_AGAIN,
                        () -> scored(remembering()),
                        () -> scored(Scorer.threshold("1", Border.AT_OR_ABOVE))),
                new Fault(
                        "a scorer that divides by what may be zero",
                        PlanLaws.PAYS_EVERYBODY,
                        () -> scored(dividing(false)),
                        () -> scored(dividing(true))),
                new Fault(
                        "a rule whose rate takes no part in the digest",
                        PlanLaws.DIGEST_OF_PLAN,
                        () -> paid("0.05", "").otherVersion(withRule("0.06", "")),
                        () -> paid("0.05", "0.05").otherVersion(withRule("0.06", "0.06"))),
                new Fault(
                        "a lost tier",
                        PlanLaws.LIKE_REFERENCE,
                        () -> tiered("0", "0.04", "500", "0.06"),
                        () -> tiered("0", "0.04", "500", "0.06", "1000", "0.08")),
                new Fault(
                        "a gate that must be exceeded, where reaching it is enough",
                        PlanLaws.LIKE_REFERENCE,
                        () -> gated(Border.ABOVE),
                        () -> gated(Border.AT_OR_ABOVE)),
                new Fault(
                        "HALF_EVEN for HALF_UP",
                        PlanLaws.LIKE_REFERENCE,
                        () -> rounded(RoundingMode.HALF_EVEN),
                        () -> rounded(RoundingMode.HALF_UP)),
                new Fault(
                        "a rate that is not that of the example",
                        PlanLaws.AS_EXAMPLES,
                        () -> withExample("0.04"),
                        () -> withExample("0.05")),
                new Fault(
                        "a rate on everything that falls when more is sold",
                        PlanLaws.BETTER,
                        () -> whole("0.06", "0.04"),
                        () -> whole("0.04", "0.06")),
                new Fault(
                        "an accelerator without a cap, said to cost 150 at most",
                        PlanLaws.WITHIN_STATED,
                        () -> capped("3000"),
                        () -> capped("150")));
    }

    private static PlanSubject subject(Plan plan, String... borders) {
        return PlanSubject.of(plan).participants(QUARTER, people(borders));
    }

    private static PlanSubject scored(Scorer scorer) {
        return subject(plan(bonus(scorer).build()).build(), "1000");
    }

    private static Scorer remembering() {
        Rational[] before = {Rational.ZERO};
        return Scorer.custom("acme.better-than-before", ScorerNeeds.attainment(), in -> {
            Rational own = in.attainment().value();
            boolean better = own.compareTo(before[0]) > 0;
            before[0] = own;
            return better ? Rational.ONE : Rational.ZERO;
        });
    }

    private static Scorer dividing(boolean careful) {
        return Scorer.custom("acme.inverse", ScorerNeeds.attainment(), in -> {
            Rational own = in.attainment().value();
            return careful && own.signum() == 0
                    ? Rational.ZERO
                    : Rational.ONE.dividedBy(own).minimum(Rational.ONE);
        });
    }

    private static PlanSubject paid(String rate, String stated) {
        return subject(withRule(rate, stated), "100");
    }

    private static Plan withRule(String rate, String stated) {
        CustomPayoutRule rule = new CustomPayoutRule() {
            @Override
            public String name() {
                return "acme.rate" + stated;
            }

            @Override
            public List<PayoutNeed> needs() {
                return List.of(PayoutNeed.CREDITED_AMOUNT);
            }

            @Override
            public Rational amount(PayoutInput input) {
                return input.credited().value().times(Rational.of(rate));
            }
        };
        return plan(Component.builder("commission", "revenue").payout(rule).build())
                .build();
    }

    private static PlanSubject tiered(String... tiers) {
        return subject(plan(tiers(TierMode.MARGINAL, tiers).build()).build(), "500", "1000")
                .paysLike(plan(tiers(TierMode.MARGINAL, "0", "0.04", "500", "0.06", "1000", "0.08")
                                .build())
                        .build());
    }

    private static PlanSubject gated(Border border) {
        return subject(withGate(border), "1000").paysLike(withGate(Border.AT_OR_ABOVE));
    }

    private static Plan withGate(Border border) {
        return plan(commission("commission", "0.05")
                        .gate(Gate.measuredValue("revenue", border, "1000"))
                        .build())
                .build();
    }

    private static PlanSubject rounded(RoundingMode mode) {
        return subject(
                        plan(commission("commission", "0.125").build())
                                .roundingMode(mode)
                                .build(),
                        "100.04")
                .paysLike(plan(commission("commission", "0.125").build()).build());
    }

    private static PlanSubject withExample(String rate) {
        Population example = Population.builder("sales", QUARTER)
                .addParticipant(Participant.builder("seller")
                        .addMeasurement(SalesPlans.revenue(Rational.of(1000)))
                        .build())
                .build();
        return subject(plan(commission("commission", rate).build()).build(), "1000")
                .example(PlanExample.of("page 3 of the plan", example).pays("seller", "50.00"));
    }

    private static PlanSubject whole(String below, String above) {
        return subject(
                        plan(tiers(TierMode.WHOLE_AMOUNT, "0", below, "1000", above)
                                        .build())
                                .build(),
                        "1000")
                .betterNeverPaysLess();
    }

    private static PlanSubject capped(String cap) {
        Plan capped = plan(tiers(TierMode.MARGINAL, "0", "0.05", "1000", "0.2").build())
                .addCap(Cap.planTotal(cap))
                .build();
        return PlanSubject.of(capped)
                .participants(QUARTER, people("1000"))
                .neverAbove("150")
                .neverBelow("0");
    }
}
