package dev.incentive.payout;

import dev.incentive.derivation.Derivation;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;

/**
 * A payout rule of your own: implement {@link #name()}, {@link #needs()} and {@link #amount(PayoutInput)}.
 *
 * <p>It must be a pure function of what it is given. The amount is exact, in major units of the plan's currency, and is
 * not rounded by the rule. If it throws, the participant fails with {@code PAYOUT_RULE_FAILED} and is not paid; others
 * are. Proration, floor, multipliers, caps, gate and rounding follow as for any rule. To read and write plans with it,
 * register its name with the adapter.
 *
 * <pre>{@code
 * // The input has a credited amount of 10000 and a score of 0.8.
 * CustomPayoutRule scoredCommission = new CustomPayoutRule() {
 *     public String name() {
 *         return "acme.scored-commission";
 *     }
 *
 *     public List<PayoutNeed> needs() {
 *         return List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.SCORE);
 *     }
 *
 *     public Rational amount(PayoutInput given) {
 *         Rational rate = Rational.of("0.05").times(given.score().value());
 *         return given.credited().value().times(rate);
 *     }
 * };
 * Rational amount = scoredCommission.amount(input); // 400
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface CustomPayoutRule extends PayoutRule {

    /**
     * The name that stands for this function and no other, for example {@code acme.square-root}; it takes part in the
     * digest, so a rule that answers differently gets another name.
     *
     * @return the name, as an id
     */
    String name();

    /**
     * The settings it was made with, which take part in the digest.
     *
     * @return the parameters; none unless overridden
     */
    default Parameters parameters() {
        return Parameters.none();
    }

    /**
     * The exact payout of one participant.
     *
     * @param input what {@link #needs()} names
     * @return the payout in major units of the plan's currency, not rounded
     */
    Rational amount(PayoutInput input);

    @Override
    default Derivation payout(PayoutInput input) {
        return new Derivation.Stated("payout by " + name(), amount(input), input.given());
    }

    @Override
    default void describeTo(CanonicalWriter out) {
        out.text("custom").text(name()).part(parameters()).number(needs().size());
        needs().forEach(out::word);
    }
}
