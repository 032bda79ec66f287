package dev.incentive.statement;

import dev.incentive.derivation.Derivation;
import dev.incentive.value.Money;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one component pays to one participant, with its derivation.
 *
 * <p>{@code earned} is the correctly rounded exact result, and {@code amount = earned − cut}; both have the plan's
 * decimals. The leaves of the derivation recombine to the amount. Immutable.
 *
 * <pre>{@code
 * // The statement of somebody who earned 50 under a plan with a cap of 40.
 * StatementLine line = statement.lines().get(0);
 * Money earned = line.earned(); // USD 50.00
 * Money amount = line.amount(); // USD 40.00
 * Rational again = line.derivation().recompute(); // 40
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class StatementLine permits ImmutableStatementLine {

    StatementLine() {}

    /**
     * The component.
     *
     * @return the component's id
     */
    public abstract String component();

    /**
     * The component's name for people.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * How the line came about.
     *
     * @return the status
     */
    public abstract LineStatus status();

    /**
     * Why the line is undefined or held.
     *
     * @return the reason for people; empty for other lines
     */
    @Value.Default
    public String reason() {
        return "";
    }

    /**
     * The correctly rounded value of the exact result, before the plan's cap.
     *
     * @return the amount that the component earned
     */
    public abstract Money earned();

    /**
     * What the plan's cap took away.
     *
     * @return zero or more
     */
    public abstract Money cut();

    /**
     * What is left.
     *
     * @return earned − cut
     */
    public Money amount() {
        return earned().minus(cut());
    }

    /**
     * How {@link #amount()} came about.
     *
     * @return the tree from inputs to the earned amount and, where the plan's cap cuts it, on to what is left
     */
    public abstract Derivation derivation();

    /**
     * What each transaction earned, where the component is evaluated per transaction.
     *
     * @return parts that total what the line earned; empty for other lines
     */
    public abstract List<TransactionAmount> transactions();

    /**
     * Starts a line.
     *
     * @return a builder; all but the reason must be set
     */
    public static Builder builder() {
        return ImmutableStatementLine.builder();
    }

    /**
     * The same line after the plan's cap.
     *
     * @param cut what the plan's cap takes away
     * @param derivation how the amount that is left came about
     * @return the line
     */
    public final StatementLine withCut(Money cut, Derivation derivation) {
        return ImmutableStatementLine.builder()
                .from(this)
                .cut(cut)
                .derivation(derivation)
                .build();
    }

    /**
     * Builds a line step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableStatementLine.Builder {

        /**
         * Sets the component.
         *
         * @param component the component's id
         * @return this builder
         */
        Builder component(String component);

        /**
         * Sets the component's name.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets how the line came about.
         *
         * @param status the status
         * @return this builder
         */
        Builder status(LineStatus status);

        /**
         * Sets why the line is undefined or held.
         *
         * @param reason the reason for people
         * @return this builder
         */
        Builder reason(String reason);

        /**
         * Sets what the component earned.
         *
         * @param earned the rounded amount before the plan's cap
         * @return this builder
         */
        Builder earned(Money earned);

        /**
         * Sets what the plan's cap took away.
         *
         * @param cut zero or more
         * @return this builder
         */
        Builder cut(Money cut);

        /**
         * Sets how the amount came about.
         *
         * @param derivation the tree
         * @return this builder
         */
        Builder derivation(Derivation derivation);

        /**
         * Adds what transactions earned.
         *
         * @param parts the parts in order
         * @return this builder
         */
        Builder addAllTransactions(Iterable<? extends TransactionAmount> parts);

        /**
         * Makes the line.
         *
         * @return the line
         * @throws IllegalStateException if something is missing, with its name
         */
        StatementLine build();
    }
}
