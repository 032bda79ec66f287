package dev.incentive.payout;

import dev.incentive.derivation.Derivation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a payout rule may read: exactly what it said it needs.
 *
 * <p>All values are exact, with their derivations; money is in major units of the plan's currency. Immutable.
 *
 * <pre>{@code
 * PayoutInput input = PayoutInput.builder()
 *         .credited(Derivation.given("revenue", Rational.of(20_000), Origin.MEASUREMENT))
 *         .alreadyCredited(Derivation.given("revenue before", Rational.of(145_000), Origin.ALREADY_CREDITED))
 *         .build();
 * int given = input.given().size(); // 2
 * int transactions = input.transactions().size(); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PayoutInput {

    private final @Nullable Derivation score;
    private final @Nullable Derivation credited;
    private final @Nullable Derivation alreadyCredited;
    private final @Nullable Derivation quota;
    private final @Nullable Derivation targetIncentive;
    private final List<Derivation> transactions;

    private PayoutInput(Builder builder) {
        this.score = builder.score;
        this.credited = builder.credited;
        this.alreadyCredited = builder.alreadyCredited;
        this.quota = builder.quota;
        this.targetIncentive = builder.targetIncentive;
        this.transactions = List.copyOf(builder.transactions);
    }

    /**
     * Starts an input, for evaluators and for tests of rules.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The score.
     *
     * @return the value with its derivation
     */
    public Derivation score() {
        return Objects.requireNonNull(score, "score");
    }

    /**
     * The amount credited in the period.
     *
     * @return the value with its derivation
     */
    public Derivation credited() {
        return Objects.requireNonNull(credited, "credited");
    }

    /**
     * The amount credited earlier in the reset window; null if there is none.
     *
     * @return the value with its derivation, or null
     */
    public @Nullable Derivation alreadyCredited() {
        return alreadyCredited;
    }

    /**
     * The quota, more than zero.
     *
     * @return the value with its derivation
     */
    public Derivation quota() {
        return Objects.requireNonNull(quota, "quota");
    }

    /**
     * The target incentive for the period.
     *
     * @return the value with its derivation
     */
    public Derivation targetIncentive() {
        return Objects.requireNonNull(targetIncentive, "targetIncentive");
    }

    /**
     * The amounts that are paid one after the other.
     *
     * @return each transaction in order where the component is evaluated per transaction; else all that was credited,
     *     as one
     */
    public List<Derivation> transactions() {
        return transactions.isEmpty() ? List.of(credited()) : transactions;
    }

    /**
     * All values that were given, for the derivation of a custom rule.
     *
     * @return the values in a fixed order
     */
    public List<Derivation> given() {
        return Stream.of(targetIncentive, score, credited, alreadyCredited, quota)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /**
     * Builds an input step by step.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private @Nullable Derivation score;
        private @Nullable Derivation credited;
        private @Nullable Derivation alreadyCredited;
        private @Nullable Derivation quota;
        private @Nullable Derivation targetIncentive;
        private List<Derivation> transactions = List.of();

        private Builder() {}

        /**
         * Gives the score.
         *
         * @param value the score
         * @return this builder
         */
        public Builder score(Derivation value) {
            this.score = value;
            return this;
        }

        /**
         * Gives the amount credited in the period.
         *
         * @param value the amount
         * @return this builder
         */
        public Builder credited(Derivation value) {
            this.credited = value;
            return this;
        }

        /**
         * Gives the amount credited earlier in the reset window.
         *
         * @param value the amount
         * @return this builder
         */
        public Builder alreadyCredited(Derivation value) {
            this.alreadyCredited = value;
            return this;
        }

        /**
         * Gives the quota.
         *
         * @param value the quota, more than zero
         * @return this builder
         */
        public Builder quota(Derivation value) {
            this.quota = value;
            return this;
        }

        /**
         * Gives the target incentive.
         *
         * @param value the amount for the period
         * @return this builder
         */
        public Builder targetIncentive(Derivation value) {
            this.targetIncentive = value;
            return this;
        }

        /**
         * Gives the transactions, for a component that is evaluated per transaction.
         *
         * @param values the amounts in order; together they are the credited amount
         * @return this builder
         */
        public Builder transactions(List<Derivation> values) {
            this.transactions = values;
            return this;
        }

        /**
         * Makes the input.
         *
         * @return the input
         */
        public PayoutInput build() {
            return new PayoutInput(this);
        }
    }
}
