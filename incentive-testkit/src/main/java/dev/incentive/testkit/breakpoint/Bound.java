package dev.incentive.testkit.breakpoint;

import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What depends on amounts alone, in the order in which it is applied: one can only be sought when those before are. */
enum Bound {
    /** Floors of components. */
    FLOORS {
        @Override
        void distances(Situation situation, Person person, Statement paid, Map<Reason, Rational> distances) {
            for (PaidLine line : PaidLine.of(situation, paid)) {
                for (Rational above : line.aboveFloors()) {
                    distances.put(reason(line, "floor", " reaches its floor"), above);
                }
            }
        }
    },
    /** Caps of components, and where a component starts to pay or to take back. */
    CAPS {
        @Override
        void distances(Situation situation, Person person, Statement paid, Map<Reason, Rational> distances) {
            for (PaidLine line : PaidLine.of(situation, paid)) {
                for (Rational above : line.aboveCaps()) {
                    distances.put(reason(line, "cap", " reaches its cap"), above);
                }
                distances.put(reason(line, "nothing", " begins or ceases to pay"), line.exact());
            }
        }
    },
    /** Floor and cap of the plan, which bound what all components pay. */
    PLAN {
        @Override
        void distances(Situation situation, Person person, Statement paid, Map<Reason, Rational> distances) {
            Plan plan = situation.plan().plan();
            Optional<Rational> total = PaidLine.total(PaidLine.of(situation, paid));
            for (Cap cap : plan.caps()) {
                apart(total, limit(situation, person, cap.limit(), cap.prorated()))
                        .ifPresent(apart -> distances.put(CAP, apart));
            }
            for (Floor floor : plan.floors()) {
                apart(total, limit(situation, person, floor.limit(), floor.prorated()))
                        .ifPresent(apart -> distances.put(FLOOR, apart));
            }
        }
    },
    /** The same with rounded amounts: a few steps beside, where several lines are rounded one way. */
    ROUNDED_PLAN {
        @Override
        void distances(Situation situation, Person person, Statement paid, Map<Reason, Rational> distances) {
            Plan plan = situation.plan().plan();
            Rational total = paid.lines().stream()
                    .filter(line -> !line.component().equals(Plan.FLOOR_LINE))
                    .map(line -> line.earned().value())
                    .reduce(Rational.ZERO, Rational::plus);
            for (Cap cap : plan.caps()) {
                apart(Optional.of(total), limit(situation, person, cap.limit(), cap.prorated()))
                        .ifPresent(apart -> distances.put(CUT, apart));
            }
            for (Floor floor : plan.floors()) {
                apart(Optional.of(total), limit(situation, person, floor.limit(), floor.prorated()))
                        .ifPresent(apart -> distances.put(FILLED, apart));
            }
        }
    };

    private static final Reason CAP = new Reason("plan-cap", "the total of the plan reaches its cap");
    private static final Reason FLOOR = new Reason("plan-floor", "the total of the plan reaches its floor");
    private static final Reason CUT =
            new Reason("plan-cap-rounded", "the rounded lines reach the cap of the plan or pass it");
    private static final Reason FILLED =
            new Reason("plan-floor-rounded", "the rounded lines reach the floor of the plan or pass it");

    /** How far the amounts are above each bound; nothing where nothing is paid. */
    Map<Reason, Rational> distances(Situation situation, Person person) {
        Map<Reason, Rational> distances = new LinkedHashMap<>();
        situation.paid(person).ifPresent(paid -> distances(situation, person, paid, distances));
        return distances;
    }

    abstract void distances(Situation situation, Person person, Statement paid, Map<Reason, Rational> distances);

    private static Optional<Rational> apart(Optional<Rational> total, Optional<Rational> limit) {
        return total.flatMap(amount -> limit.map(amount::minus));
    }

    /** A bound that shrinks is rounded as the plan rounds. */
    private static Optional<Rational> limit(Situation situation, Person person, Rational limit, boolean prorated) {
        Plan plan = situation.plan().plan();
        return prorated
                ? situation
                        .activePart(person)
                        .map(part -> limit.times(part).rounded(plan.roundingScale(), plan.roundingMode()))
                : Optional.of(limit);
    }

    private static Reason reason(PaidLine line, String what, String words) {
        return new Reason(line.component() + "-" + what, line.component() + words);
    }

    static List<Bound> exact() {
        return List.of(FLOORS, CAPS, PLAN);
    }
}
