package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.Border;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A Boolean combination of comparisons, 1 where it holds and 0 where it does not.
 *
 * <p>Values are compared exactly, and each comparison says whether the edge itself is enough. An undefined operand
 * makes the whole condition undefined, even where the other operands would decide it. A plan refuses an empty
 * combination with {@code LIST_EMPTY} and more than 16 levels with {@code NUMBER_OUT_OF_RANGE}.
 *
 * <pre>{@code
 * Outcome thirty = Outcome.defined(Derivation.given("NPS", Rational.of(30), Origin.MEASUREMENT));
 * Condition atLeastThirty = Condition.reaches(Operand.measuredValue("nps"), Border.AT_OR_ABOVE, "30");
 * Outcome reached = atLeastThirty.evaluate(operand -> thirty);
 * Outcome opposite = Condition.not(atLeastThirty).evaluate(operand -> thirty);
 * Rational holds = ((Outcome.Defined) reached).derivation().value(); // 1
 * Rational doesNot = ((Outcome.Defined) opposite).derivation().value(); // 0
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Condition extends Canonical {

    /**
     * Whether the condition holds.
     *
     * @param operands the value of an operand
     * @return 1 or 0 with the derivation, or why it is undefined
     */
    Outcome evaluate(Function<Operand, Outcome> operands);

    /**
     * Holds if a value has reached an edge.
     *
     * @param operand what is compared
     * @param border whether the edge itself is enough
     * @param edge the edge, as a decimal text
     * @return the condition
     */
    static Condition reaches(Operand operand, Border border, String edge) {
        return new Reaches(operand, border, Rational.ofDecimal(edge));
    }

    /**
     * Holds if all parts hold.
     *
     * @param conditions the parts, at least one
     * @return the condition
     */
    static Condition allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * Holds if at least one part holds.
     *
     * @param conditions the parts, at least one
     * @return the condition
     */
    static Condition anyOf(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }

    /**
     * Holds if its part does not.
     *
     * @param condition the part
     * @return the condition
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /** Holds always. */
    record Always() implements Condition {
        @Override
        public Outcome evaluate(Function<Operand, Outcome> operands) {
            return Outcome.defined(given("always", Rational.ONE, Origin.RULE));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("always");
        }
    }

    /**
     * Holds if a value has reached an edge.
     *
     * @param operand what is compared
     * @param border whether the edge itself is enough
     * @param edge the edge
     */
    record Reaches(Operand operand, Border border, Rational edge) implements Condition {
        /** Checks that nothing is missing. */
        public Reaches {
            Objects.requireNonNull(operand, "operand");
            Objects.requireNonNull(border, "border");
            Objects.requireNonNull(edge, "edge");
        }

        @Override
        public Outcome evaluate(Function<Operand, Outcome> operands) {
            Operator operator = Operator.reaching(border);
            Derivation limit = given("gate", edge, Origin.PLAN);
            return operands.apply(operand).then(value -> Outcome.defined(step(operator, "gate reached", value, limit)));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("reaches").part(operand).word(border).number(edge);
        }
    }

    /**
     * Holds if all parts hold.
     *
     * @param conditions the parts
     */
    record AllOf(List<Condition> conditions) implements Condition {
        /** Copies the parts. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Outcome evaluate(Function<Operand, Outcome> operands) {
            return combined(Operator.MINIMUM, "all of these", conditions, operands);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("all-of").parts(conditions);
        }
    }

    /**
     * Holds if at least one part holds.
     *
     * @param conditions the parts
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        /** Copies the parts. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Outcome evaluate(Function<Operand, Outcome> operands) {
            return combined(Operator.MAXIMUM, "at least one of these", conditions, operands);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("any-of").parts(conditions);
        }
    }

    /**
     * Holds if its part does not.
     *
     * @param condition the part
     */
    record Not(Condition condition) implements Condition {
        /** Checks that the part is there. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public Outcome evaluate(Function<Operand, Outcome> operands) {
            Derivation one = given("one", Rational.ONE, Origin.RULE);
            return condition
                    .evaluate(operands)
                    .then(holds -> Outcome.defined(step(Operator.DIFFERENCE, "not", one, holds)));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("not").part(condition);
        }
    }

    private static Outcome combined(
            Operator operator, String label, List<Condition> conditions, Function<Operand, Outcome> operands) {
        List<Derivation> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            Outcome outcome = condition.evaluate(operands);
            if (!(outcome instanceof Outcome.Defined defined)) {
                return outcome;
            }
            parts.add(defined.derivation());
        }
        return Outcome.defined(step(operator, label, parts));
    }
}
