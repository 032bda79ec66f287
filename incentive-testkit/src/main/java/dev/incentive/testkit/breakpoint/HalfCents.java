package dev.incentive.testkit.breakpoint;

import dev.incentive.plan.Plan;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the first values of an input after an edge, and the last before the next, whose exact payout is a tie: half a
 * unit of what is rounded to. For modes that know no ties it is a whole unit, where those modes turn.
 *
 * <p>Where a payout is a straight line, ties are the solutions of a congruence, so none of them is missed.
 */
final class HalfCents {

    private static final BigInteger FAR = BigInteger.TEN.pow(7);

    private final Situation situation;
    private final Axis axis;
    private final Found found;

    HalfCents(Situation situation, Axis axis, Found found) {
        this.situation = situation;
        this.axis = axis;
        this.found = found;
    }

    void run() {
        for (Stretch stretch : Stretch.between(found.positions())) {
            List<Rational> at = axis.grid().inside(stretch, Roots.SAMPLES);
            if (at.size() == Roots.SAMPLES) {
                run(stretch, at);
            }
        }
    }

    private void run(Stretch stretch, List<Rational> at) {
        List<List<PaidLine>> lines = at.stream()
                .map(position -> situation
                        .paid(axis.person(position))
                        .map(paid -> PaidLine.of(situation, paid))
                        .orElse(List.of()))
                .toList();
        for (int index = 0; index < lines.get(0).size(); index++) {
            List<Rational> values = new ArrayList<>();
            for (List<PaidLine> each : lines) {
                if (index < each.size()) {
                    values.add(each.get(index).exact());
                }
            }
            if (values.size() == at.size()) {
                line(stretch, lines.get(0).get(index).component(), at, values);
            }
        }
    }

    private void line(Stretch stretch, String component, List<Rational> at, List<Rational> values) {
        Optional<Roots.Quotient> line = Roots.Quotient.through(at, values).filter(Roots.Quotient::isLine);
        Rational slope = values.get(1).minus(values.get(0)).dividedBy(at.get(1).minus(at.get(0)));
        if (line.isEmpty() || slope.signum() == 0) {
            return;
        }
        Rational step = axis.grid().step();
        Reason reason = new Reason(component + "-tie", "the payout of " + component + " is " + words());
        if (stretch.low().isPresent()) {
            steps(values.get(0), slope.times(step))
                    .map(steps -> at.get(0).plus(steps.times(step)))
                    .filter(stretch::holds)
                    .ifPresent(position -> found.add(position, reason));
        }
        int last = at.size() - 1;
        if (stretch.high().isPresent()) {
            steps(values.get(last), slope.times(step).negate())
                    .map(steps -> at.get(last).minus(steps.times(step)))
                    .filter(stretch::holds)
                    .ifPresent(position -> found.add(position, reason));
        }
    }

    private boolean knowsTies() {
        RoundingMode mode = situation.plan().plan().roundingMode();
        return mode == RoundingMode.HALF_UP || mode == RoundingMode.HALF_DOWN || mode == RoundingMode.HALF_EVEN;
    }

    private String words() {
        return knowsTies() ? "a tie: half of the last digit" : "exact: a whole number of the last digit";
    }

    /** The least number k of steps with amount + k · change = a tie; a linear congruence after both are made whole. */
    private Optional<Rational> steps(Rational amount, Rational change) {
        Plan plan = situation.plan().plan();
        Rational units = Rational.ratio(BigInteger.TEN.pow(plan.roundingScale()), BigInteger.ONE);
        Rational start = amount.times(units).minus(knowsTies() ? Rational.ratio(1, 2) : Rational.ZERO);
        Rational each = change.times(units);
        BigInteger modulus = start.denominator()
                .multiply(each.denominator())
                .divide(start.denominator().gcd(each.denominator()));
        BigInteger rest = whole(start, modulus).negate();
        BigInteger by = whole(each, modulus);
        BigInteger common = by.gcd(modulus);
        if (rest.mod(common).signum() != 0) {
            return Optional.empty();
        }
        BigInteger smaller = modulus.divide(common);
        BigInteger steps = smaller.equals(BigInteger.ONE)
                ? BigInteger.ZERO
                : rest.divide(common)
                        .multiply(by.divide(common).modInverse(smaller))
                        .mod(smaller);
        return steps.compareTo(FAR) > 0 ? Optional.empty() : Optional.of(Rational.ratio(steps, BigInteger.ONE));
    }

    private static BigInteger whole(Rational value, BigInteger times) {
        return value.numerator().multiply(times.divide(value.denominator()));
    }
}
