package dev.incentive.payout;

import dev.incentive.derivation.Derivation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a payout rule may read: exactly what it said it needs. Immutable.
 *
 * @since 0.1.0
 */
public final class PayoutInput {

    private final @Nullable Derivation score;
    private final @Nullable Derivation credited;
    private final @Nullable Derivation alreadyCredited;
    private final @Nullable Derivation quota;

    private PayoutInput(Builder builder) {
        this.score = builder.score;
        this.credited = builder.credited;
        this.alreadyCredited = builder.alreadyCredited;
        this.quota = builder.quota;
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
     * Builds an input step by step.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private @Nullable Derivation score;
        private @Nullable Derivation credited;
        private @Nullable Derivation alreadyCredited;
        private @Nullable Derivation quota;

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
         * Makes the input.
         *
         * @return the input
         */
        public PayoutInput build() {
            return new PayoutInput(this);
        }
    }
}
