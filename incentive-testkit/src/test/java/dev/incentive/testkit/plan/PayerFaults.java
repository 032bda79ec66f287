package dev.incentive.testkit.plan;

import static dev.incentive.testkit.plan.SalesPlans.QUARTER;
import static dev.incentive.testkit.plan.SalesPlans.aboveAverage;
import static dev.incentive.testkit.plan.SalesPlans.commission;
import static dev.incentive.testkit.plan.SalesPlans.doubledFrom;
import static dev.incentive.testkit.plan.SalesPlans.people;
import static dev.incentive.testkit.plan.SalesPlans.peopleOfRegions;
import static dev.incentive.testkit.plan.SalesPlans.peopleWithGaps;
import static dev.incentive.testkit.plan.SalesPlans.plan;
import static dev.incentive.testkit.plan.SalesPlans.scorecard;
import static dev.incentive.testkit.plan.SalesPlans.sellers;
import static dev.incentive.testkit.plan.SalesPlans.tiers;

import dev.incentive.benchmark.Membership;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Law;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;

/** Faults of a host's own calculation; each is held against the exact evaluator, or against itself. */
final class PayerFaults {

    private PayerFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "an attainment that is rounded before the gate",
                        PlanLaws.ROUNDED_ONCE,
                        BrokenPayers.roundsBeforeTheGate(),
                        gated(),
                        people("999.60", "1000")),
                fault(
                        "floating point numbers",
                        PlanLaws.ROUNDED_ONCE,
                        BrokenPayers.floating(),
                        plan(commission("commission", "0.015").build()).build(),
                        people("1", "3", "5")),
                fault(
                        "a cap that is applied before the multiplier",
                        PlanLaws.BOUNDED,
                        BrokenPayers.capsBeforeTheMultiplier(),
                        multiplied(),
                        people("1000", "500")),
                fault(
                        "an average without the weights",
                        PlanLaws.AS_WRITTEN,
                        BrokenPayers.withoutWeights(),
                        plan(scorecard().build()).build(),
                        peopleOfRegions("1000")),
                fault(
                        "a total that is rounded for itself",
                        PlanLaws.LINES_TOTAL,
                        BrokenPayers.roundsTheTotal(),
                        two("0.125"),
                        people("100.04", "0.02")),
                fault(
                        "a cut whose shares are rounded each for itself",
                        PlanLaws.LINES_TOTAL,
                        BrokenPayers.cutsInProportion(),
                        cut(),
                        people("1000", "500")),
                fault(
                        "a cut whose last cent goes to the first component",
                        PlanLaws.COMPONENT_ORDER,
                        BrokenPayers.lastCentToTheFirst(),
                        cut(),
                        people("1000", "500")),
                fault(
                        "held lines that are left out",
                        PlanLaws.AS_WRITTEN,
                        BrokenPayers.dropsHeldLines(),
                        held(),
                        peopleWithGaps("1000")),
                fault(
                        "a peer average without the participant's own answers",
                        PlanLaws.AS_WRITTEN,
                        BrokenPayers.withoutOwnAnswers(),
                        average(),
                        peopleOfRegions("1000")),
                fault(
                        "a peer average of those who are paid alone",
                        PlanLaws.IN_PARTS,
                        BrokenPayers.averageOfThosePaid(),
                        average(),
                        peopleOfRegions("1000")),
                fault(
                        "text with the decimal comma of the default locale",
                        PlanLaws.EVERYWHERE,
                        BrokenPayers.inDefaultLocale(),
                        plan(commission("commission", "0.05").build()).build(),
                        people("1000")),
                fault(
                        "days that begin in the default time zone",
                        PlanLaws.EVERYWHERE,
                        BrokenPayers.inDefaultZone(),
                        plan(commission("commission", "0.05").build()).build(),
                        sellers("1000")),
                fault(
                        "two threads with one accumulator",
                        PlanLaws.EACH_ALONE,
                        BrokenPayers.sharedAccumulator(),
                        two("0.05"),
                        people("1000")),
                fault(
                        "a bonus for the best, of equals the first in the list",
                        PlanLaws.PARTICIPANT_ORDER,
                        BrokenPayers.bonusForTheFirstOfEquals(),
                        plan(commission("commission", "0.05").build()).build(),
                        people("1000")),
                fault(
                        "a fee that is divided by the number of components",
                        PlanLaws.NOTHING_ADDED,
                        BrokenPayers.divides(),
                        two("0.05"),
                        people("1000")),
                fault(
                        "transactions that are taken as they come",
                        PlanLaws.INPUT_ORDER,
                        BrokenPayers.takesTransactionsAsTheyCome(),
                        plan(tiers(TierMode.TRANSACTION_AT_REACHED_RATE, "0", "0.04", "1000", "0.06")
                                        .build())
                                .build(),
                        sellers("600", "1000")),
                fault(
                        "a digest with the position in the list",
                        PlanLaws.DIGEST_STABLE,
                        BrokenPayers.digestOfThePosition(),
                        plan(commission("commission", "0.05").build()).build(),
                        people("1000")),
                fault(
                        "a digest of what is paid instead of what is given",
                        PlanLaws.DIGEST_OF_INPUTS,
                        BrokenPayers.digestOfTheTotal(),
                        plan(commission("commission", "0.05").build()).build(),
                        people("1000")));
    }

    private static Fault fault(
            String words, Law<PlanSubject, PlanCase> law, Payer payer, Plan plan, Draw<Participant> people) {
        return new Fault(
                words,
                law,
                () -> PlanSubject.of(plan).participants(QUARTER, people).paidBy(payer),
                () -> PlanSubject.of(plan).participants(QUARTER, people).paidBy(BrokenPayers.likeExact(payer)));
    }

    private static Plan gated() {
        return plan(commission("commission", "0.05")
                        .gate(Gate.measuredValue("revenue", Border.AT_OR_ABOVE, "1000"))
                        .build())
                .build();
    }

    private static Plan multiplied() {
        return plan(commission("commission", "0.1")
                        .addMultiplier(doubledFrom("1000"))
                        .addCap(Cap.componentPayout("100"))
                        .build())
                .build();
    }

    private static Plan two(String rate) {
        return plan(
                        commission("direct", rate).build(),
                        commission("partner", rate).build())
                .build();
    }

    private static Plan cut() {
        return plan(
                        commission("direct", "0.1").build(),
                        commission("partner", "0.1").build(),
                        commission("renewals", "0.1").build())
                .addCap(Cap.planTotal("100"))
                .build();
    }

    private static Plan held() {
        return plan(commission("commission", "0.05")
                        .gate(Gate.measuredValue("retention", Border.AT_OR_ABOVE, "0.5"))
                        .whenUndefined(UndefinedPolicy.HOLD)
                        .build())
                .build();
    }

    private static Plan average() {
        return plan(aboveAverage(Membership.WITH_PARTICIPANT).build()).build();
    }

    static Rational retention(Participant participant) {
        ShareMeasurement share =
                (ShareMeasurement) participant.measurement("retention").orElseThrow();
        return share.part().dividedBy(share.whole());
    }
}
