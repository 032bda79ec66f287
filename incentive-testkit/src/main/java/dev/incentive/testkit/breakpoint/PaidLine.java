package dev.incentive.testkit.breakpoint;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.Cap;
import dev.incentive.plan.Component;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a component pays before rounding and before the plan's bounds, and how far it is above its own bounds.
 *
 * @param component the component's id
 * @param status how the line came about
 * @param exact the amount
 * @param aboveCaps for each cap on the payout how far the amount before it is above it
 * @param aboveFloors for each floor the same
 */
record PaidLine(
        String component, LineStatus status, Rational exact, List<Rational> aboveCaps, List<Rational> aboveFloors) {

    static List<PaidLine> of(Situation situation, Statement statement) {
        List<PaidLine> lines = new ArrayList<>();
        for (StatementLine line : statement.lines()) {
            situation
                    .plan()
                    .component(line.component())
                    .ifPresent(component -> lines.add(of(line, component.component())));
        }
        return lines;
    }

    /** Rounding, gate, caps, multipliers and floors lie around each other in this order. */
    private static PaidLine of(StatementLine line, Component component) {
        Derivation exact = unrounded(line.derivation());
        boolean calculated = line.status() == LineStatus.CALCULATED || line.status() == LineStatus.GATE_NOT_MET;
        if (!calculated) {
            return new PaidLine(line.component(), line.status(), exact.value(), List.of(), List.of());
        }
        Derivation amount = component.gate().isPresent() ? first(exact) : exact;
        List<Rational> caps = new ArrayList<>();
        long bounds = component.caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.COMPONENT_PAYOUT)
                .count();
        amount = unbounded(amount, bounds, caps);
        for (int index = 0; index < component.multipliers().size(); index++) {
            amount = first(amount);
        }
        List<Rational> floors = new ArrayList<>();
        unbounded(amount, component.floors().size(), floors);
        return new PaidLine(line.component(), line.status(), exact.value(), caps, floors);
    }

    private static Derivation unbounded(Derivation bounded, long bounds, List<Rational> above) {
        Derivation amount = bounded;
        for (long index = 0; index < bounds; index++) {
            above.add(first(amount).value().minus(amount.operands().get(1).value()));
            amount = first(amount);
        }
        return amount;
    }

    /** The amount before rounding; what the plan's cap cuts is around it. */
    private static Derivation unrounded(Derivation derivation) {
        Derivation amount = derivation;
        while (!(amount instanceof Derivation.Rounded)) {
            amount = first(amount);
        }
        return first(amount);
    }

    private static Derivation first(Derivation derivation) {
        return derivation.operands().get(0);
    }

    static Optional<Rational> total(List<PaidLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.stream().map(PaidLine::exact).reduce(Rational.ZERO, Rational::plus));
    }
}
