package dev.incentive.arbitraries;

import static dev.incentive.scoring.Achievement.Completion.ALL_OR_NOTHING;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;

/** A quarter of a small sales team, with figures that are easy to follow by hand. */
public final class QuarterScenario {

    private QuarterScenario() {}

    /** Five goals and a cap on their total. */
    public static Plan plan() {
        return Plans.dollars()
                .addComponent(commission())
                .addComponent(satisfaction())
                .addComponent(loyalty())
                .addComponent(launch())
                .addComponent(losses())
                .addCap(Cap.planTotal("14000"))
                .build();
    }

    private static Component commission() {
        return Component.builder("commission", "revenue")
                .name("Commission")
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .payout(PayoutRule.tiered(
                        TierMode.MARGINAL,
                        TierBasis.QUOTA_ATTAINMENT,
                        Tier.of("0", "0.01"),
                        Tier.of("0.8", "0.02"),
                        Tier.of("1", "0.035")))
                .build();
    }

    private static Component satisfaction() {
        return Component.builder("satisfaction", "nps")
                .name("Customers more satisfied than the region's")
                .benchmark(Benchmark.pooledPeers("region", Membership.WITHOUT_PARTICIPANT))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.npsAboveAverage())
                .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
                .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "0.5"))
                .whenUndefined(UndefinedPolicy.HOLD)
                .build();
    }

    private static Component loyalty() {
        return Component.builder("loyalty", "retention")
                .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    private static Component launch() {
        return Component.builder("launch", "sessions")
                .scorer(Scorer.milestones(
                        Milestone.of("signed", "Partner signed", "0.3", Achievement.once()),
                        Milestone.of("trained", "Staff trained", "0.25", Achievement.counted(10, ALL_OR_NOTHING)),
                        Milestone.of("fair", "Fair visited", "0.2", Achievement.once()),
                        Milestone.of("accounts", "Key accounts met", "0.15", Achievement.distinct(3, ALL_OR_NOTHING)),
                        Milestone.of("press", "Press covered", "0.1", Achievement.once())))
                .payout(PayoutRule.flatBonus(Money.of("USD", "3000")))
                .build();
    }

    private static Component losses() {
        return Component.builder("losses", "churn")
                .benchmark(Benchmark.fixed("0.05"))
                .attainment(Attainment.TARGET_OVER_ACTUAL)
                .scorer(Scorer.tiered(
                        Border.AT_OR_ABOVE,
                        ScoreLevel.of("0", "0"),
                        ScoreLevel.of("0.8", "0.5"),
                        ScoreLevel.of("1", "1")))
                .payout(PayoutRule.flatBonus(Money.of("USD", "800")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    /** Somebody who earned on all five goals. */
    public static Participant strong() {
        return Participant.builder("rep-17")
                .name("Representative 17")
                .putGroup("region", "North")
                .addQuota(Quota.of("revenue", "600000", Metrics.DOLLARS))
                .addMeasurement(new NumberMeasurement(
                        "revenue",
                        Rational.of("655432.11"),
                        Metrics.DOLLARS,
                        new Provenance("order ledger", "closing of June")))
                .addMeasurement(survey(12, 5, 3))
                .addMeasurement(ShareMeasurement.of("retention", 33, 40))
                .addPriorMeasurement(ShareMeasurement.of("retention", 30, 40))
                .addMeasurement(ShareMeasurement.of("churn", 3, 50))
                .addMeasurement(EventMeasurement.of("sessions", events()))
                .build();
    }

    /** Somebody with little revenue, too few answers and no earlier customers. */
    public static Participant weak() {
        return Participant.builder("rep-18")
                .putGroup("region", "North")
                .addQuota(Quota.of("revenue", "400000", Metrics.DOLLARS))
                .addMeasurement(NumberMeasurement.of("revenue", "100000.50", Metrics.DOLLARS))
                .addMeasurement(survey(1, 0, 3))
                .addMeasurement(ShareMeasurement.of("retention", 5, 5))
                .addMeasurement(ShareMeasurement.of("churn", 0, 9))
                .addMeasurement(EventMeasurement.of("sessions", List.of()))
                .build();
    }

    /** Somebody whose quota nobody has set. */
    public static Participant withoutQuota() {
        return Participant.builder("rep-19")
                .putGroup("region", "South")
                .addMeasurement(NumberMeasurement.of("revenue", "1", Metrics.DOLLARS))
                .addMeasurement(EventMeasurement.of("sessions", List.of()))
                .build();
    }

    /** Somebody in the region who is not in the plan. */
    public static Participant colleague() {
        return Participant.builder("desk-4")
                .putGroup("region", "North")
                .addMeasurement(survey(5, 3, 2))
                .build();
    }

    /** All of them. */
    public static Population population() {
        return Population.builder("plan", Plans.QUARTER)
                .addParticipant(strong())
                .addParticipant(withoutQuota())
                .addParticipant(weak())
                .addPeer(colleague())
                .build();
    }

    private static List<Event> events() {
        LocalDate day = LocalDate.of(2024, 5, 15);
        return List.of(
                Event.forMilestone("e-1", "signed", day, "", "contract 12"),
                new Event("e-2", "trained", day, "", 6, "attendance list 1"),
                new Event("e-3", "trained", day.plusDays(1), "", 4, "attendance list 2"),
                Event.forMilestone("e-4", "fair", day, "", "ticket"),
                Event.forMilestone("e-5", "accounts", day, "account-1", "minutes 1"),
                Event.forMilestone("e-6", "accounts", day, "account-2", "minutes 2"),
                Event.forMilestone("e-7", "accounts", day.plusDays(9), "account-1", "minutes 3"),
                Event.forMilestone("e-8", "press", day, "", "clipping"));
    }

    private static SurveyMeasurement survey(long promoters, long passives, long detractors) {
        List<Long> counts = List.of(0L, detractors, 0L, 0L, 0L, 0L, 0L, 0L, passives, promoters, 0L);
        return SurveyMeasurement.of("nps", new SurveyTally(RatingScale.ZERO_TO_TEN, counts));
    }
}
