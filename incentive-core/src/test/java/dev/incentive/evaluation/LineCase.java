package dev.incentive.evaluation;

import dev.incentive.arbitraries.HalfCent;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * A commission with any of proration, floor, multiplier, cap and gate, and what it pays by hand.
 *
 * @param sale rate and amount
 * @param days the days from the start of the quarter of 91 in which the person was active
 * @param prorated whether the payout shrinks with them
 * @param floor the floor
 * @param multiplier the multiplier
 * @param cap the cap
 * @param gate the gate
 */
record LineCase(HalfCent sale, int days, boolean prorated, Bound floor, Factor multiplier, Bound cap, Barrier gate) {

    private static final long DAYS_OF_THE_QUARTER = 91;

    /** A limit in cents, which may shrink with the active days; none if it is negative. */
    record Bound(long cents, boolean prorated) {

        boolean isThere() {
            return cents >= 0;
        }

        Rational limit() {
            return Rational.ratio(cents, 100);
        }
    }

    /** A multiplier by a share of retained customers in percent: half below 50, 0.8 at 50, 1.2 from 90 on. */
    record Factor(boolean isThere, int percent) {

        Rational byHand() {
            if (!isThere) {
                return Rational.ONE;
            }
            if (percent < 50) {
                return Rational.ratio(1, 2);
            }
            return percent >= 90 ? Rational.ratio(6, 5) : Rational.ratio(80 + (percent - 50), 100);
        }

        Multiplier written() {
            return new Multiplier(
                    Operand.measuredValue("retention"),
                    new CurveScorer(
                            List.of(CurvePoint.of("0.5", "0.8"), CurvePoint.of("0.9", "1.2")),
                            Rational.of("0.5"),
                            CurveEnd.FLAT));
        }
    }

    /** A gate on the amount: a distance of the edge from it in steps of 0.0001, and what is paid if it is not met. */
    record Barrier(boolean isThere, Border border, int steps, Rational share) {

        boolean isMet() {
            return !isThere || steps < 0 || (steps == 0 && border == Border.AT_OR_ABOVE);
        }

        Gate written(Rational amount) {
            Rational edge = amount.plus(Rational.ratio(steps, 10_000));
            return new Gate(new Condition.Reaches(Operand.measuredValue("revenue"), border, edge), share);
        }
    }

    /** By the rule's words: proration, floor, multiplier, cap, gate. */
    Rational byHand() {
        Rational part = Rational.ratio(days, DAYS_OF_THE_QUARTER);
        Rational paid = sale.rate().times(sale.amount());
        paid = prorated ? paid.times(part) : paid;
        if (floor.isThere()) {
            Rational least = floor.prorated ? floor.limit().times(part) : floor.limit();
            paid = paid.compareTo(least) < 0 ? least : paid;
        }
        paid = paid.times(multiplier.byHand());
        if (cap.isThere()) {
            Rational most = cap.prorated ? cap.limit().times(part) : cap.limit();
            paid = paid.compareTo(most) > 0 ? most : paid;
        }
        return gate.isMet() ? paid : paid.times(gate.share);
    }

    Component component() {
        Component.Builder component = Plans.commission(new FlatRateCommission(sale.rate()));
        component.prorated(prorated ? Prorated.PAYOUT : Prorated.NOTHING);
        if (floor.isThere()) {
            component.addFloor(new Floor(Floor.Bounds.COMPONENT_PAYOUT, floor.limit(), floor.prorated));
        }
        if (multiplier.isThere()) {
            component.addMultiplier(multiplier.written());
        }
        if (cap.isThere()) {
            component.addCap(new Cap(Cap.Bounds.COMPONENT_PAYOUT, cap.limit(), cap.prorated));
        }
        if (gate.isThere()) {
            component.gate(gate.written(sale.amount()));
        }
        return component.build();
    }

    StatementLine line(Plan.Builder plan) {
        Plan whole = plan.prorationBasis(ProrationBasis.actualDays())
                .addComponent(component())
                .build();
        return Plans.statement(whole, participant()).lines().get(0);
    }

    private Participant participant() {
        return Participant.builder("rep-17")
                .addActivePeriod(new PerformancePeriod(
                        Plans.QUARTER.start(), Plans.QUARTER.start().plusDays(days)))
                .addMeasurement(new NumberMeasurement("revenue", sale.amount(), Metrics.DOLLARS, Provenance.UNSTATED))
                .addMeasurement(ShareMeasurement.of("retention", multiplier.percent(), 100))
                .build();
    }
}
