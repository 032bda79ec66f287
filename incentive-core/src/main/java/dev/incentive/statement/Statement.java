package dev.incentive.statement;

import dev.incentive.value.Digest;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * All lines of one participant for one performance period.
 *
 * <p>{@code total} is the sum of the lines' amounts, held ones included; {@code payable} is what can be paid now.
 * Amounts are rounded lines, so their sums are exact; a sum of 2<sup>63</sup> minor units is an error. Immutable.
 *
 * <pre>{@code
 * // The statement of somebody who earned 50 under a plan with a cap of 40.
 * Money earned = statement.earned(); // USD 50.00
 * Money cut = statement.cut(); // USD 10.00
 * Money total = statement.total(); // USD 40.00
 * Money payable = statement.payable(); // USD 40.00
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Statement permits ImmutableStatement {

    Statement() {}

    /**
     * The participant.
     *
     * @return the participant's id
     */
    public abstract String participant();

    /**
     * The participant's name for people.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The plan.
     *
     * @return the plan's id
     */
    public abstract String plan();

    /**
     * The performance period.
     *
     * @return the period
     */
    public abstract PerformancePeriod period();

    /**
     * The lines in the order of the plan's components, at least one.
     *
     * @return the lines
     */
    public abstract List<StatementLine> lines();

    /**
     * The digest of plan, inputs and peer statistics: the same digest always means the same statement.
     *
     * @return the digest
     */
    public abstract Digest digest();

    /**
     * What the components earned together.
     *
     * @return the sum of the rounded lines before the plan's cap
     */
    public Money earned() {
        return sum(lines(), StatementLine::earned);
    }

    /**
     * What the plan's cap took away.
     *
     * @return zero or more
     */
    public Money cut() {
        return sum(lines(), StatementLine::cut);
    }

    /**
     * What is left.
     *
     * @return the sum of the lines' amounts, held ones included
     */
    public Money total() {
        return earned().minus(cut());
    }

    /**
     * What is withheld.
     *
     * @return the sum of the amounts of the held lines
     */
    public Money held() {
        return sum(
                lines().stream()
                        .filter(line -> line.status() == LineStatus.HELD)
                        .toList(),
                StatementLine::amount);
    }

    /** Adds exactly and looks at the range of the sum alone, so that the order of lines does not matter. */
    private Money sum(List<StatementLine> some, Function<StatementLine, Money> part) {
        Money first = lines().get(0).earned();
        BigDecimal zero = BigDecimal.ZERO.setScale(first.amount().scale());
        return new Money(
                first.currency(),
                some.stream().map(line -> part.apply(line).amount()).reduce(zero, BigDecimal::add));
    }

    /**
     * What can be paid now.
     *
     * @return total − held
     */
    public Money payable() {
        return total().minus(held());
    }

    /** Totals out of range are refused here and not by whoever asks for them later. */
    @Value.Check
    void checkTotals() {
        if (lines().isEmpty()) {
            throw new IllegalStateException("Cannot build Statement, it has no lines");
        }
        payable();
    }

    /**
     * Starts a statement.
     *
     * @return a builder; everything must be set
     */
    public static Builder builder() {
        return ImmutableStatement.builder();
    }

    /**
     * Builds a statement step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableStatement.Builder {

        /**
         * Sets the participant.
         *
         * @param participant the participant's id
         * @return this builder
         */
        Builder participant(String participant);

        /**
         * Sets the participant's name.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the plan.
         *
         * @param plan the plan's id
         * @return this builder
         */
        Builder plan(String plan);

        /**
         * Sets the performance period.
         *
         * @param period the period
         * @return this builder
         */
        Builder period(PerformancePeriod period);

        /**
         * Adds a line.
         *
         * @param line the line
         * @return this builder
         */
        Builder addLine(StatementLine line);

        /**
         * Adds all lines of a list.
         *
         * @param lines the lines
         * @return this builder
         */
        Builder addAllLines(Iterable<? extends StatementLine> lines);

        /**
         * Sets the digest.
         *
         * @param digest the digest
         * @return this builder
         */
        Builder digest(Digest digest);

        /**
         * Makes the statement.
         *
         * @return the statement
         * @throws IllegalStateException if something is missing, with its name
         */
        Statement build();
    }
}
